"""Delimited text: encodings, delimiters, line ends, headings and records of every shape."""

from __future__ import annotations

import codecs

from .cases import ADDED, DUPLICATE, FIXED, READY, A, B, C, Case, bad, one

_LIST = "Name,Phone\nAsha,98200 12345\nRavi,98200 12346\n"
_PAIR = [one(), one(3, "Ravi", B)]
_HINDI = "नाव,मोबाईल क्रमांक,शहर\nआशा,९८२००१२३४५,पुणे\n"
_ASHA = [(2, FIXED, A, "आशा", ("converted_digits", *ADDED))]
_GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Nickname,Birthday,Notes,"
    "Group Membership,"
    "E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,"
    "Organization 1 - Name\n"
)
_GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Name Suffix,Nickname,File As,"
    "Organization Name,Organization Title,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,"
    "Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n"
)


def _case(name: str, text: str | bytes, rows: object = _PAIR, *numbers: int, **more: object) -> Case:
    made = text if isinstance(text, bytes) else text.encode()
    return Case(name, "list.csv", made, rows, numbers=numbers, **more)  # type: ignore[arg-type]


def _said(**says: object) -> dict[str, dict[str, object]]:
    return {"says": {"format": "csv", **says}}


ENCODINGS = [
    _case("UTF-8 with a mark", codecs.BOM_UTF8 + _HINDI.encode(), _ASHA, 27, **_said(encoding="utf-8")),
    _case("UTF-8", _HINDI, _ASHA, **_said(encoding="utf-8")),
    _case("UTF-16 LE with a mark", _HINDI.encode("utf-16"), _ASHA, 28, **_said(encoding="utf-16")),
    _case("UTF-16 BE with a mark", codecs.BOM_UTF16_BE + _HINDI.encode("utf-16-be"), _ASHA, 28),
    _case("UTF-16 LE without a mark", _HINDI.encode("utf-16-le"), _ASHA, 29, **_said(encoding="utf-16-le")),
    _case("UTF-16 BE without a mark", _HINDI.encode("utf-16-be"), _ASHA, 29, **_said(encoding="utf-16-be")),
    _case(
        "UTF-16 without a mark and hardly a zero",
        ("नाव\tफोन\n" + "आशापाटीलकुलकर्णी" * 3 + "\t९८२००१२३४५\n").encode("utf-16-le"),
        [(2, FIXED, A, "आशापाटीलकुलकर्णी" * 3, ("converted_digits", *ADDED))],
        29,
    ),
    _case(
        "Windows-1252",
        "Name,Phone\nJosé Müller,9820012345\n".encode("cp1252"),
        [one(2, "José Müller")],
        30,
        **_said(encoding="cp1252"),
    ),
    _case(
        "Windows-1252 with its own quotes",
        "Name,Phone\n“Zoë”,9820012345\n".encode("cp1252"),
        [one(2, "“Zoë”")],
        30,
    ),
    _case("UTF-16 semicolons", "Naam;Mobile\r\nAsha;9820012345\r\n".encode("utf-16"), [one()], 28, 31),
]

SHAPES = [
    _case("semicolons", _LIST.replace(",", ";"), _PAIR, 31, **_said(delimiter=";")),
    _case("tabs", _LIST.replace(",", "\t"), _PAIR, 32, **_said(delimiter="\t")),
    _case("bars", _LIST.replace(",", "|"), _PAIR, 32, **_said(delimiter="|")),
    _case(
        "sep=",
        "sep=;\r\nName;Phone\r\nPatil, Asha;9820012345\r\n",
        [one(3, "Patil, Asha")],
        **_said(delimiter=";"),
    ),
    _case("sep= with a mark before it", b"\xef\xbb\xbfsep=|\nName|Phone\nAsha|9820012345\n", [one(3)]),
    _case(
        "one column",
        "9820012345\n12\n98200 12346\n",
        [one(1, None), bad(2, "too_short"), one(3, None, B)],
        33,
    ),
    _case(
        "a quoted line break",
        'Name,Phone\n"Asha\nPatil",9820012345\nRavi,9820012346\n',
        [one(2, "Asha Patil"), one(3, "Ravi", B)],
        34,
    ),
    _case("doubled quotes", 'Name,Phone\n"Asha ""AP"" Patil",9820012345\n', [one(2, 'Asha "AP" Patil')], 35),
    _case(
        "an unclosed quote",
        'Name,Phone\nAsha,9820012345\n"Ravi,9820012346\nMina,9820012347\n',
        (),
        36,
        refused="unclosed_quote",
    ),
    _case("NUL bytes", "Na\0me,Phone\nAs\0ha,98200\0 12345\nRavi,98200 12346\0\n", _PAIR, 37),
    _case("a tail of NUL bytes", _LIST.encode() + b"\0" * 9000, _PAIR, 37),
    _case(
        "a cell of 1,048,576 signs",
        f"Name,Phone,Note\nAsha,9820012345,{'x' * 1_048_576}\n",
        [one()],
        38,
        fields=[{"Note": "x" * 1_048_576}],
    ),
    _case(
        "a cell of one more",
        f"Name,Phone,Note\nA,9820012345,{'x' * 1_048_577}\nRavi,98200 12346,\n",
        [bad(2, "cell_too_large"), one(3, "Ravi", B)],
        38,
    ),
    _case("equal headings", "name,phone,phone\nAsha,9820012345,9820012347\nRavi,9820012346,\n", _PAIR, 39),
    _case(
        "no header",
        "1,Asha,Pune,9820012345\n2,Ravi,Goa,98200 12346\n3,Mina,Goa,12\n",
        [one(1), one(2, "Ravi", B), bad(3, "too_short", "Mina")],
        40,
    ),
    _case(
        "no header, the number first", "9820012345;Asha\n9820012346;Ravi\n", [one(1), one(2, "Ravi", B)], 40
    ),
    _case(
        "ragged rows",
        "Name,Phone,City\nAsha,9820012345\nRavi,98200 12346,Pune,x,y\nMina\n",
        [*_PAIR, bad(4, "empty", "Mina")],
        41,
    ),
    _case("CR LF", _LIST.replace("\n", "\r\n"), _PAIR, 42),
    _case("CR alone", _LIST.replace("\n", "\r"), _PAIR, 42),
    _case("mixed line ends, none at last", "Name,Phone\r\nAsha,9820012345\rRavi,98200 12346", _PAIR, 42),
    _case("headings only", "Name,Phone\n", [], 43),
    _case(
        "a title, blank lines",
        "Our customers\n\n,,\nName,Phone\n\nAsha,9820012345\n , \nRavi,x\n",
        [one(6), bad(8, "letters", "Ravi")],
    ),
    _case(
        "two lines of title",
        "Shree Sweets, Pune\nPrinted 02/10/2026\nNo,Name,Mobile\n1,Asha,9820012345\n",
        [one(4)],
    ),
    _case(
        "a serial number alone is a record",
        "Sr No,Name,Phone\n1,Asha,9820012345\n2,,\n",
        [one(), bad(3, "empty")],
    ),
    _case(
        "a header once more",
        "Name,Phone\nAsha,9820012345\nName,Phone\nRavi,9820012346\n",
        [one(), bad(3, "letters", "Name"), one(4, "Ravi", B)],
    ),
    _case(
        "formulas are plain text",
        "Name,Phone,Note\n=cmd|'/c calc'!A1,9820012345,=1+1\n",
        [one(2, "=cmd|'/c calc'!A1")],
        46,
        fields=[{"Note": "=1+1"}],
    ),
    _case(
        "what exports guard comes back",
        "Name,Phone\n'=Asha,'+919820012345\n",
        [(2, READY, A, "=Asha", ())],
        47,
    ),
    _case(
        "a thousand columns",
        ",".join(["Phone", *(f"c{at}" for at in range(999))]) + "\n9820012345\n",
        [one(2, None)],
        45,
    ),
    _case(
        "1,001 columns",
        ",".join(["Phone", *(f"c{at}" for at in range(1000))]) + "\n9820012345\n",
        (),
        45,
        refused="too_many_columns",
    ),
    _case(
        "far down a record of 1,001 cells",
        "Name,Phone\n" + "Asha,9820012345\n" * 300 + "Ravi,9820012346" + "," * 999 + "\n",
        (),
        45,
        refused="too_many_columns",
    ),
    _case(
        "far down one of many lines",
        "Name,Phone\n" + "Asha,9820012345\n" * 300 + '"Ravi\nK",9820012346' + "," * 999 + '"x"\n',
        (),
        45,
        refused="too_many_columns",
    ),
    _case(
        "far down a thousand cells, and a text with many commas",
        "Name,Phone\n"
        + "Asha,9820012345\n" * 300
        + "Ravi,9820012346"
        + "," * 998
        + '\n"'
        + "a," * 2_000
        + '",9820012347\n',
        [
            one(),
            *((row, DUPLICATE, A, "Asha", ADDED) for row in range(3, 302)),
            one(302, "Ravi", B),
            one(303, ("a," * 2_000)[:200], C),
        ],
        45,
    ),
    _case("a million commas", "," * 1_000_000 + "\n9820012345\n", (), 45, refused="too_many_columns"),
    _case(
        "dates, TRUE and #N/A",
        "Name,Phone\nA,02/10/2026\nB,TRUE\nC,#N/A\nD,2026-10-02 10:00\n",
        [bad(at + 2, "not_a_number_cell", name) for at, name in enumerate("ABCD")],
        61,
    ),
    _case(
        "scientific, all digits or not",
        "Name,Phone\nAsha,9.820012345E+09\nRavi,9.82E+09\n",
        [(2, FIXED, A, "Asha", ("from_scientific", *ADDED)), bad(3, "excel_digits_lost", "Ravi")],
        11,
    ),
]

HEADINGS = [
    _case(f"headings {line}", f"{line}\nAsha,Pune,9820012345\n", [one()])
    for line in (
        "Name,City,Phone",
        "CUSTOMER NAME,CITY,MOBILE NO.",
        "Naam,Shahar,Sampark No",
        "नाम,शहर,मोबाइल नंबर",
        "ग्राहक का नाम,शहर,फ़ोन नं.",
        "नाव,गाव,भ्रमणध्वनी क्र.",
        "पूर्ण नाव,शहर,दूरध्वनी क्रमांक",
        "ग्राहकाचे नाव,शहर,व्हॉट्सअॅप नंबर",
        "नाम,पता,व्हाट्सएप नंबर",
        "पूरा नाम,शहर,संपर्क नंबर",
        "full_name,city,whatsapp_number",
        "Party,Area,Contact No",
        "Name,City,Cell",
    )
] + [
    _case("mobile before office", "Name,Office Phone,Mobile\nAsha,022 2345 6789,9820012345\n", [one()]),
    _case("WhatsApp before mobile", f"Name,Mobile,WhatsApp No\nAsha,{B},98200 12345\n", [one()]),
    _case("कार्यालय after मोबाइल", f"नाम,कार्यालय फोन,मोबाइल\nAsha,{B},98200 12345\n", [one()]),
    _case(
        "the office where there is no mobile number, nobody else's",
        "Name,Mobile,Office Phone,Emergency Mobile\nAsha,,022 2345 6789,9820012346\n"
        "Ravi,-,,9820012347\nX,12,9820012345,\nMina,9820012348,,\n",
        [
            (2, FIXED, "+912223456789", "Asha", ("dropped_trunk_zero", *ADDED, "landline", "other_column")),
            bad(3, "empty", "Ravi"),
            bad(4, "too_short", "X"),
            one(5, "Mina", "+919820012348"),
        ],
    ),
    _case(
        "first and last names",
        f"Last Name,First Name,Phone\nPatil,Asha,{A}\n,Ravi,{B}\nRao,,{C}\n",
        [(2, READY, A, "Asha Patil", ()), (3, READY, B, "Ravi", ()), (4, READY, C, "Rao", ())],
    ),
    _case("पहला नाम and उपनाम", f"पहला नाम,उपनाम,फोन\nआशा,पाटील,{A}\n", [(2, READY, A, "आशा पाटील", ())]),
    _case("पहिले नाव and आडनाव", f"पहिले नाव,आडनाव,फोन\nआशा,पाटील,{A}\n", [(2, READY, A, "आशा पाटील", ())]),
    _case("a name and a surname", f"Name,Surname,Phone\nAsha,Patil,{A}\n", [(2, READY, A, "Asha Patil", ())]),
    _case(
        "a whole name and a surname",
        f"Name,Surname,Phone\nAsha Patil,Patil,{A}\n",
        [(2, READY, A, "Asha Patil", ())],
    ),
    _case(
        "Google Contacts, old",
        _GOOGLE_OLD + f"Asha Patil,Asha,,Patil,,,,,,* My Contacts ::: Friends,* Home,asha@example.com,"
        f"Home,022 2345 6789,Mobile,{A},Acme\n"
        + "Ravi,Ravi,,,,,,,,* My Contacts,,,Mobile,98200 12346 ::: 98200 12347,,,\n"
        + f"Mina,Mina,,,,,,,,,,,Work,{C},,,\n"
        + "Jo,Jo,,,,,,,,,,,,,,,\n",
        [
            (2, READY, A, "Asha Patil", ("other_column",)),
            bad(3, "two_numbers", "Ravi"),
            (4, READY, C, "Mina", ()),
            bad(5, "empty", "Jo"),
        ],
        **_said(delimiter=","),
    ),
    _case(
        "Google Contacts, new",
        _GOOGLE_NEW
        + f"Asha,,Patil,,Mrs,,,,Acme,,,,,* myContacts ::: VIP,,asha@example.com,Mobile,{A},,\n"
        + f"Ravi,K,Rao,,,,,,,,,,,* myContacts,,,Work Fax,022 2345 6789,Mobile,{B}\n"
        + "Mina,,,,,,,,,,,,,* myContacts,,,Mobile,+91 98200 12347 ::: +91 98200 12348,,\n",
        [
            (2, READY, A, "Asha Patil", ()),
            (3, READY, B, "Ravi K Rao", ("other_column",)),
            bad(4, "two_numbers", "Mina"),
        ],
    ),
]

NAMES = [
    _case(
        f"name {given!a}",
        f'Name,Phone\n"{given}",9820012345\n',
        [(2, FIXED, A, name, (*ADDED, *odd))],
        *numbers,
    )
    for given, name, odd, numbers in (
        ("  Asha \t Patil\n", "Asha Patil", (), ()),
        ("Asha\u00a0\u2009Patil\u2028Rao", "Asha Patil Rao", (), ()),
        ("Jose\u0301", "José", (), ()),
        ("\u202eAsha\u202c\u200e\u2066 P\u2069", "Asha P", (), (73,)),
        ("As\u200bha\ufeff\u00ad", "Asha", (), ()),
        ("\u0410mit", "\u0410mit", ("mixed_scripts",), (74,)),
        ("👩\u200d🌾 Asha", "👩\u200d🌾 Asha", (), (75,)),
        ("a" + "\u0323" * 300, "\u1ea1" + "\u0323" * 299, (), (75,)),
        ("x" * 201, "x" * 200, (), (75,)),
        ("<img onerror=x>", "<img onerror=x>", (), (76,)),
        ("{phone}", "{phone}", (), (77,)),
        ("Asha\x07\x1b Patil\x85", "Asha Patil", (), ()),
        ("क्\u200dष", "क्\u200dष", (), ()),
        ("राजू\u200c\u200c", "राजू", (), ()),
        ("A\u200dsha\u200c", "Asha", (), ()),
        ("नैऋ\u200dt", "नैऋt", (), ()),
        ("\u200b \u200e", None, (), ()),
        ("+Asha", "+Asha", (), (47,)),
    )
]

CASES = [
    Case(**{**vars(case), "file": f"table{at}.csv"})
    for at, case in enumerate([*ENCODINGS, *SHAPES, *HEADINGS, *NAMES])
]
