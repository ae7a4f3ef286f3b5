"""Contact cards of the three versions, as phones and programs write them."""

from __future__ import annotations

from .cases import ADDED, DUPLICATE, FIXED, READY, A, B, C, Case, bad, one

_SAYS = {"format": "vcard", "delimiter": None}


def _cards(*lines: str, end: str = "\r\n") -> bytes:
    return (end.join(lines) + end).encode()


def _card(*lines: str, version: str = "3.0") -> tuple[str, ...]:
    return "BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD"


_DEVANAGARI = "=E0=A4=86=E0=A4=B6=E0=A4=BE"

CASES = [
    Case(
        "2.1, quoted-printable with a soft break inside a letter",
        "nokia.vcf",
        _cards(
            *_card(
                "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E0=A4=AA=E0=A4=BE=E0=A4=9F=E0=A5=80=E0=",
                "=A4=B2;=E0=A4=86=",
                "=E0=A4=B6=E0=A4=BE;;;",
                "TEL;CELL:09820012345",
                version="2.1",
            )
        ),
        [(1, FIXED, A, "आशा पाटील", ("dropped_trunk_zero", *ADDED))],
        numbers=(63,),
        says=_SAYS,
    ),
    Case(
        "2.1, quoted-printable of one byte a letter",
        "charset.vcf",
        _cards(
            *_card("FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Jos=E9", f"TEL;CELL:{A}", version="2.1")
        ),
        [(1, READY, A, "José", ())],
        numbers=(64,),
    ),
    Case(
        "2.1, bytes of the encoding a property says",
        "sjis.vcf",
        b"BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=SHIFT_JIS:"
        + "山田".encode("shift_jis")
        + b"\r\nTEL;CELL:+91 98200 12345\r\nEND:VCARD\r\n",
        [(1, READY, A, "山田", ())],
        numbers=(64,),
    ),
    Case(
        "2.1, the same letters without a word on their encoding",
        "silent.vcf",
        _cards(*_card("FN:José", f"TEL:{A}", version="2.1")).decode().encode("cp1252"),
        [(1, READY, A, "José", ())],
        says={"encoding": "cp1252"},
    ),
    Case(
        "3.0, folded in the middle of a word and of a letter",
        "folded.vcf",
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:As\r\n ha Pat\r\n\til \xe0\xa4\r\n \x86\r\n"
        b"TEL;TYPE=CELL,\r\n VOICE:+91 98200\r\n"
        b"  12345\r\nEND:VCARD\r\n",
        [(1, READY, A, "Asha Patil आ", ())],
        numbers=(65,),
    ),
    Case(
        "WhatsApp's own number of a card wins",
        "waid.vcf",
        _cards(
            *_card(
                "FN:Asha",
                f"TEL;TYPE=CELL,PREF:{B}",
                "item1.TEL;waid=919820012345:022 1234 5678",
                "item1.X-ABLabel:Work",
            )
        ),
        [(1, READY, A, "Asha", ())],
        numbers=(66,),
        fields=[{"Other numbers": B}],
    ),
    Case(
        "a number of WhatsApp's that is none",
        "nowaid.vcf",
        _cards(*_card("FN:Asha", "TEL;waid=:98200 12345"), *_card("FN:Ravi", "TEL;waid=abc:98200 12346")),
        [one(1), one(2, "Ravi", B)],
    ),
    Case(
        "4.0, numbers as addresses",
        "uri.vcf",
        _cards(
            *_card("FN:Asha", 'TEL;VALUE=uri;TYPE="voice,cell";PREF=1:tel:+91-98200-12345', version="4.0"),
            *_card("FN:Ravi", "TEL;VALUE=uri:tel:+91-98200-12346;ext=12", version="4.0"),
            *_card("FN:Mina", "TEL;VALUE=URI:tel:+91%2098200%2012347", version="4.0"),
        ),
        [(1, READY, A, "Asha", ()), (2, FIXED, B, "Ravi", ("extension_dropped",)), (3, READY, C, "Mina", ())],
        numbers=(67,),
    ),
    Case(
        "further numbers written as addresses",
        "further.vcf",
        _cards(
            *_card("FN:Asha", f"TEL;VALUE=uri;TYPE=cell:tel:{A}", f"TEL;VALUE=uri:TEL:{B}", version="4.0"),
        ),
        [(1, READY, A, "Asha", ())],
        fields=[{"Other numbers": B}],
        numbers=(67, 68),
    ),
    Case(
        "several numbers: the mobile one first, then the preferred one, the office last",
        "several.vcf",
        _cards(
            *_card("FN:Asha", "TEL;TYPE=WORK,PREF:022 2345 6789", f"TEL;TYPE=HOME:{C}", f"TEL;TYPE=CELL:{A}"),
            *_card("FN:Ravi", f"TEL;WORK:{C}", f"TEL;PREF;VOICE:{B}", version="2.1"),
            *_card("FN:Mina", f"TEL;TYPE=fax:{A}", f"TEL;TYPE=home:{C}", version="4.0"),
            *_card(
                "FN:Two", f"TEL;TYPE=cell;PREF=2:{A}", "TEL;TYPE=cell;PREF=1:+91 98200 12348", version="4.0"
            ),
            *_card(
                "FN:Said",
                "item1.TEL:022 2345 6789",
                "item1.X-ABLabel:_$!<Home>!$_",
                "item2.TEL:98200 12349",
                "item2.X-ABLabel:WhatsApp",
            ),
        ),
        [
            (1, READY, A, "Asha", ()),
            (2, READY, B, "Ravi", ()),
            (3, READY, C, "Mina", ()),
            (4, READY, "+919820012348", "Two", ()),
            (5, FIXED, "+919820012349", "Said", ADDED),
        ],
        numbers=(68,),
        fields=[
            {"Other numbers": f"022 2345 6789, {C}"},
            {"Other numbers": C},
            {"Other numbers": A},
            {"Other numbers": A},
            {"Other numbers": "022 2345 6789"},
        ],
    ),
    Case(
        "a card without a number, one without a name, one without anything",
        "without.vcf",
        _cards(
            *_card("FN:Asha"),
            *_card(f"TEL:{B}"),
            *_card(),
            *_card("FN:Mina", "TEL:"),
            *_card("FN:Ravi", "TEL:", f"TEL:{C}"),
        ),
        [
            bad(1, "empty", "Asha"),
            (2, READY, B, None, ()),
            bad(3, "empty"),
            bad(4, "empty", "Mina"),
            (5, READY, C, "Ravi", ()),
        ],
        numbers=(69,),
    ),
    Case(
        "no FN: given, then family",
        "names.vcf",
        _cards(
            *_card("N:Patil;Asha;;;", f"TEL:{A}"),
            *_card("N:;Ravi", f"TEL:{B}"),
            *_card("FN:", "N:Rao\\; Sons;Mina;Kumari;Dr.;", f"TEL:{C}"),
        ),
        [(1, READY, A, "Asha Patil", ()), (2, READY, B, "Ravi", ()), (3, READY, C, "Mina Rao; Sons", ())],
    ),
    Case(
        "the last card has no end",
        "cut.vcf",
        _cards(*_card("FN:Asha", f"TEL:{A}"), "BEGIN:VCARD", "FN:Ravi", "TEL:+91 98200 12"),
        [(1, READY, A, "Asha", ()), bad(2, "cut_short", "Ravi")],
        numbers=(70,),
    ),
    Case(
        "a card in the middle has no end",
        "gap.vcf",
        _cards("BEGIN:VCARD", f"TEL:{A}", "FN:Asha", *_card("FN:Ravi", f"TEL:{B}")),
        [bad(1, "cut_short", "Asha"), (2, READY, B, "Ravi", ())],
        numbers=(70,),
    ),
    Case(
        "a picture of five megabytes",
        "photo.vcf",
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nPHOTO;ENCODING=b;TYPE=JPEG:"
        + b"\r\n ".join([b"iVBORw0KGgo" * 6] * 76_000)
        + f"\r\nFN:Asha\r\nTEL:{A}\r\nEND:VCARD\r\n".encode(),
        [(1, READY, A, "Asha", ())],
        numbers=(71,),
    ),
    Case(
        "a picture in one line, and one in lines that are not folded",
        "photos.vcf",
        b"BEGIN:VCARD\r\nVERSION:4.0\r\nPHOTO:data:image/png;base64,"
        + b"iVBO" * 1_000_000
        + f"\r\nFN:Asha\r\nTEL:{A}\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nPHOTO;BASE64:\r\n".encode()
        + b"iVBORw0KGgo/+\r\n" * 1000
        + f"\r\nFN:Ravi\r\nTEL:{B}\r\nEND:VCARD\r\n".encode(),
        [(1, READY, A, "Asha", ()), (2, READY, B, "Ravi", ())],
        numbers=(71,),
    ),
    Case(
        "ten thousand cards",
        "many.vcf",
        b"".join(_cards(*_card(f"FN:Person {at}", f"TEL;TYPE=CELL:98{at:08d}")) for at in range(10_000)),
        [(at + 1, FIXED, f"+9198{at:08d}", f"Person {at}", ADDED) for at in range(10_000)],
        numbers=(72,),
    ),
    Case(
        "the same number in two cards",
        "twice.vcf",
        _cards(*_card("FN:Asha", f"TEL:{A}"), *_card("FN:Asha P", "TEL:098200 12345")),
        [(1, READY, A, "Asha", ()), (2, DUPLICATE, A, "Asha P", ("dropped_trunk_zero", *ADDED))],
    ),
    Case(
        "two numbers in one property",
        "joined.vcf",
        _cards(*_card("FN:Asha", "TEL:98200 12345, 98200 12346")),
        [bad(1, "two_numbers", "Asha")],
    ),
    Case(
        "what else a card tells",
        "fields.vcf",
        _cards(
            *_card(
                "FN:Asha",
                f"TEL:{A}",
                "ORG:Shree Sweets\\, Pune;Kitchen",
                "EMAIL;TYPE=INTERNET:asha@example.com",
                "ADR;TYPE=HOME:;;12\\, MG Road;Pune;Maharashtra;411001;India",
                "CATEGORIES:VIP,Diwali",
                "NOTE:not kept",
            )
        ),
        [(1, READY, A, "Asha", ())],
        fields=[
            {
                "Company": "Shree Sweets, Pune, Kitchen",
                "Email": "asha@example.com",
                "City": "Pune",
                "Groups": "VIP,Diwali",
            }
        ],
        says={
            "mapping": {
                "phone": "TEL",
                "name": "FN",
                "Company": "ORG",
                "Email": "EMAIL",
                "City": "ADR",
                "Groups": "CATEGORIES",
                "Other numbers": "TEL (other)",
            }
        },
    ),
    Case(
        "small letters, line feeds only, blank lines between",
        "small.vcf",
        f"\n\nbegin:vcard\nversion:3.0\nfn:Asha\ntel;type=cell:{A}\nend:vcard\n\n\nbegin:vcard\nfn:Ravi\ntel:{B}\nend:vcard".encode(),
        [(1, READY, A, "Asha", ()), (2, READY, B, "Ravi", ())],
    ),
    Case(
        "carriage returns only, a byte order mark",
        "mac.vcf",
        b"\xef\xbb\xbf" + _cards(*_card("FN:आशा", f"TEL:{A}"), end="\r"),
        [(1, READY, A, "आशा", ())],
        says={"encoding": "utf-8"},
    ),
    Case(
        "UTF-16, with and without a mark",
        "wide.vcf",
        _cards(*_card("FN:आशा", f"TEL:{A}")).decode().encode("utf-16"),
        [(1, READY, A, "आशा", ())],
        says={"encoding": "utf-16"},
    ),
    Case(
        "UTF-16 without a mark",
        "wide2.vcf",
        _cards(*_card("FN:आशा", f"TEL:{A}")).decode().encode("utf-16-le"),
        [(1, READY, A, "आशा", ())],
        says={"encoding": "utf-16-le"},
    ),
    Case(
        "cards under the name of a table",
        "cards.csv",
        _cards(*_card("FN:Asha", f"TEL:{A}")),
        [(1, READY, A, "Asha", ())],
        says=_SAYS,
    ),
    Case(
        "a card within a card",
        "agent.vcf",
        _cards(
            "BEGIN:VCARD",
            "VERSION:2.1",
            "FN:Asha",
            "AGENT:",
            "BEGIN:VCARD",
            "FN:Agent",
            f"TEL:{B}",
            "END:VCARD",
            f"TEL:{A}",
            "END:VCARD",
        ),
        [(1, READY, A, "Asha", ())],
    ),
    Case(
        "a name that is too large",
        "large.vcf",
        _cards(
            *_card("FN:" + "x" * 1_048_577, f"TEL:{A}"),
            *_card("FN:Ravi", f"TEL:{B}"),
            *_card("ORG:" + "x" * 1_048_576, f"TEL:{C}"),
        ),
        [bad(1, "cell_too_large"), (2, READY, B, "Ravi", ()), (3, READY, C, None, ())],
        numbers=(38,),
    ),
    Case(
        "a soft break before the next property",
        "broken.vcf",
        _cards(*_card("FN;ENCODING=QUOTED-PRINTABLE:Asha=", f"TEL:{A}", version="2.1")),
        [(1, READY, A, "Asha", ())],
    ),
    Case(
        "encodings that are none",
        "odd.vcf",
        _cards(
            *_card("FN;CHARSET=zlib:Asha", f"TEL:{A}"),
            *_card("FN;CHARSET=no-such:Ravi", "TEL;ENCODING=8BIT:98200 12346"),
        ),
        [(1, READY, A, "Asha", ()), one(2, "Ravi", B)],
    ),
    Case(
        "letters and dates for numbers",
        "wrong.vcf",
        _cards(
            *_card("FN:Asha", "TEL:98200O12345"),
            *_card("FN:Ravi", "TEL:2026-10-02"),
            *_card("FN:M", "TEL:12345"),
        ),
        [bad(1, "letters", "Asha"), bad(2, "not_a_number_cell", "Ravi"), bad(3, "too_short", "M")],
    ),
]
