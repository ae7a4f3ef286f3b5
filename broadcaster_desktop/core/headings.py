"""What the headings of a list mean, in English, Hindi and Marathi, in their own letters and in Latin ones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from .names import clean_name

LONGEST_HEADING = 80
_MOST_WORDS = 6


class Role(Enum):
    """What a column is for."""

    PHONE = auto()
    NAME = auto()
    FIRST_NAME = auto()
    MIDDLE_NAME = auto()
    LAST_NAME = auto()
    OTHER = auto()
    """A heading lists usually have; it becomes a field and tells that this is a row of headings."""
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading read: `rank` orders columns of the same role, the lowest is the best.

    `own`: nothing in it says that the number may be somebody else's, as a father's is or one for emergencies.
    """

    text: str
    role: Role
    rank: int = 0
    own: bool = False


WEAK_PHONE = 9
"""The rank of headings like "Contact", which are numbers only when the cells below say so."""

_SECOND_CHOICE = 3
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NOT_WORD = re.compile(r"[^\w\u0900-\u0963\u0966-\u097f]+|_+")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WHATSAPP = (
    *("whatsapp", "watsapp", "whatsap", "व्हाट्स", "व्हाटस", "वाट्स", "वाटस", "वॉट्स", "वॉटस"),
    *("व्हॉट्स", "व्हॉटस", "व्हॅट्स"),
)
_MOBILE = ("mobile", "mobil", "मोबाइल", "मोबाईल", "मोबाइल", "भ्रमणध्वनी", "भ्रमणध्वनि", "चलभाष")
_MOBILE_WORDS = _words("mob mobno cell cellphone cellular gsm cellno मो मोब भ्रमण")
_PHONE = (
    *("phone", "telephone", "contactno", "contactnum", "फोन", "दूरभाष", "दूरध्वनी", "दूरध्वनि"),
    *("संपर्कक्र", "संपर्कनं", "संपर्कनम्बर", "सम्पर्कनं", "samparkkra", "samparknum", "samparkno"),
)
_PHONE_WORDS = _words("ph phno phn tel telno telephone phones")
_LANDLINE = ("landline", "landphone", "लैंडलाइन", "लँडलाइन", "लॅंडलाईन", "लँडलाईन")
_LANDLINE_WORDS = _words(
    "office off work business company residence residential res resi home std shop factory "
    "कार्यालय ऑफिस ऑफ़िस घर दुकान दुकाना"
)
_SECOND_WORDS = _words(
    "alternate alternative alt other second secondary 2 3 4 5 additional emergency दूसरा पर्यायी"
)
_OWN_WORDS = _words(
    "no nos num number nr value contact contacts whats app wa 1 नं नंबर नम्बर क्र क्रमांक संख्या संपर्क सम्पर्क"
) | (_SECOND_WORDS - _words("emergency other"))
_FAX_WORDS = _words("fax pager telex")
_NO_PHONE_WORDS = _words(
    "type label fax model brand operator date time status verified otp email mail name person bill count "
    "country code isd list format provider carrier नाम नाव तारीख प्रकार"
)
_WEAK_PHONES = _words(
    "contact contacts number numbers num no office sampark nambar numbar संपर्क सम्पर्क नंबर नम्बर क्रमांक"
)
_NAME_WORDS = _words("name names naam nam nav naav नाम नाव")
_NO_NAME_WORDS = _words(
    "user file bank city product item father fathers mother mothers husband village state street area nick "
    "pet account branch brand model group tag district taluka road bill scheme plan course school college "
    "title prefix suffix phonetic maiden last first middle given family"
)
_COMPANY_WORDS = _words("company firm shop business organization organisation store dukan दुकान कंपनी संस्था")
_NAMES = _words(
    "customer customers client clients party member patient student guest buyer person contactperson "
    "customername clientname partyname fullname contactname displayname grahak ग्राहक ग्राहकाचेनाव "
    "ग्राहककानाम पूर्णनाव संपूर्णनाव पूरानाम"
)
_FIRST = _words(
    "firstname givenname forename fname first pahlanaam pahilenav पहलानाम प्रथमनाम पहिलेनाव प्रथमनाव"
)
_MIDDLE = _words("middlename mname additionalname मध्यनाम मधलेनाव मध्यमनाव madhlenav")
_LAST = _words(
    "lastname surname familyname lname last उपनाम कुलनाम अंतिमनाम आडनाव upnam upnaam adnav aadnav adnaav"
)
_OTHERS = (
    *("city", "town", "address", "email", "mail", "date", "birthday", "dob", "anniversary", "pin", "pincode"),
    *(
        "zip",
        "state",
        "area",
        "village",
        "district",
        "amount",
        "balance",
        "notes",
        "note",
        "remark",
        "remarks",
    ),
    *("tag", "tags", "group", "groups", "company", "gender", "age", "purchase", "order", "product", "status"),
    *("srno", "sno", "slno", "serial", "sr", "id", "code", "gst", "gstin", "label", "labels", "whatsapp"),
    *("शहर", "पता", "पत्ता", "गांव", "गाव", "राज्य", "तारीख", "दिनांक", "ईमेल", "रक्कम", "राशि", "जिल्हा"),
    *("जिला", "पिनकोड", "क्रम", "अनुक्रमांक", "अक्र", "टिप्पणी", "वाढदिवस", "जन्मदिन", "sheher", "shahar", "gaon"),
)
_OTHER_WORDS = frozenset(_OTHERS)


def read_heading(raw: str) -> Heading:
    """What one heading means."""
    text = clean_name(raw)
    if len(text) > LONGEST_HEADING:
        return Heading(text, Role.UNKNOWN)
    words = _folded(text)
    if not words or len(words) > _MOST_WORDS:
        return Heading(text, Role.UNKNOWN)
    joined = "".join(words)
    role, rank = _role(frozenset(words), joined)
    return Heading(text, role, rank, role is Role.PHONE and all(map(_own_word, words)))


def heading_words(text: str) -> tuple[str, ...]:
    """The words of a heading without case and punctuation."""
    return tuple(_folded(text))


def label_rank(label: str) -> int:
    """How likely a number so labelled is on WhatsApp: 0 it says so, 1 mobile, 2 silent, 3 landline, 4 fax."""
    return _label_rank(label[:LONGEST_HEADING])  # what is kept of labels must stay small


@lru_cache(maxsize=1_000)
def _label_rank(label: str) -> int:
    words = frozenset(_folded(clean_name(label)))
    joined = "".join(words)
    if not words.isdisjoint(_FAX_WORDS):
        return 4
    if _has(joined, _WHATSAPP):
        return 0
    if _has(joined, _MOBILE) or not words.isdisjoint(_MOBILE_WORDS) or "iphone" in words:
        return 1
    return 3 if not words.isdisjoint(_LANDLINE_WORDS) else 2


def _folded(text: str) -> list[str]:
    """Words without case, punctuation and the dot below of Devanagari, which people write or leave out."""
    apart = _CAMEL.sub(" ", text).casefold().replace("\u093c", "")
    return _NOT_WORD.sub(" ", apart).split()


def _role(words: frozenset[str], joined: str) -> tuple[Role, int]:
    for names, role in ((_FIRST, Role.FIRST_NAME), (_MIDDLE, Role.MIDDLE_NAME), (_LAST, Role.LAST_NAME)):
        if joined in names:
            return role, 0
    rank = _phone_rank(words, joined)
    if rank is not None:
        return Role.PHONE, rank
    rank = _name_rank(words, joined)
    if rank is not None:
        return Role.NAME, rank
    known = joined in _OTHER_WORDS or not words.isdisjoint(_OTHER_WORDS)
    return (Role.OTHER if known else Role.UNKNOWN), 0


def _own_word(word: str) -> bool:
    known = word in _OWN_WORDS or word in _MOBILE_WORDS or word in _PHONE_WORDS or word in _LANDLINE_WORDS
    return known or any(_has(word, parts) for parts in (_WHATSAPP, _MOBILE, _PHONE, _LANDLINE))


def _phone_rank(words: frozenset[str], joined: str) -> int | None:
    """0 WhatsApp, 1 mobile, 2 phone, each 3 later when it is a second one; 6 landline; 9 perhaps."""
    if not words.isdisjoint(_NO_PHONE_WORDS):
        return None
    if joined in _WEAK_PHONES:
        return WEAK_PHONE
    kind = _phone_kind(words, joined)
    if kind is None:
        return None
    if kind == 2 and (not words.isdisjoint(_LANDLINE_WORDS) or _has(joined, _LANDLINE)):
        return 2 * _SECOND_CHOICE
    second = not words.isdisjoint(_SECOND_WORDS | _LANDLINE_WORDS)
    return kind + _SECOND_CHOICE if second else kind


def _phone_kind(words: frozenset[str], joined: str) -> int | None:
    if _has(joined, _WHATSAPP) or ("wa" in words and len(words) > 1):
        return 0
    if _has(joined, _MOBILE) or not words.isdisjoint(_MOBILE_WORDS):
        return 1
    if _has(joined, _PHONE) or _has(joined, _LANDLINE) or not words.isdisjoint(_PHONE_WORDS):
        return 2
    return None


def _name_rank(words: frozenset[str], joined: str) -> int | None:
    """0 a person's name, 1 a person without the word "name", 2 a firm's."""
    named = not words.isdisjoint(_NAME_WORDS) or joined in _NAMES
    if not named or not words.isdisjoint(_NO_NAME_WORDS):
        return None
    if not words.isdisjoint(_COMPANY_WORDS):
        return 2
    return 0 if not words.isdisjoint(_NAME_WORDS) else 1


def _has(joined: str, parts: tuple[str, ...]) -> bool:
    return any(part in joined for part in parts)
