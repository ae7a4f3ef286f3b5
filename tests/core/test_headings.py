from __future__ import annotations

import pytest

from broadcaster_desktop.core.headings import WEAK_PHONE, Role, read_heading

PHONES_BY_RANK = {
    0: "WhatsApp|WhatsApp Number|Whats App No.|whatsapp_no|WA No|Mobile (WhatsApp)|व्हाट्सएप नंबर|व्हॉट्सअॅप",
    1: "Mobile|MOBILE|Mobile No.|Mobile Number*|mobileNo|MobileNumber|Mob. No|Mob|Cell|Cell Phone|"
    "Customer Mobile|मोबाइल|मोबाइल नंबर|मोबाईल क्रमांक|मो. नं.|भ्रमणध्वनी|Mobile 1",
    2: "Phone|Phone No|PhoneNumber|Ph|Ph. No.|Tel.|Telephone|Contact No.|Contact Number|Phone 1 - Value|"
    "फोन|फ़ोन नंबर|दूरध्वनी क्रमांक|दूरभाष|संपर्क क्रमांक|Sampark No",
    3: "WhatsApp 2|Alternate WhatsApp No",
    4: "Mobile 2|Alternate Mobile|Other Mobile No|Office Mobile|दूसरा मोबाइल",
    5: "Phone 2|Phone 2 - Value|Second Phone|Emergency Contact No",
    6: "Office Phone|Landline|Landline No.|Home Phone|Work Phone|Phone (Res)|Tel. Office|कार्यालय फोन|लैंडलाइन",
    WEAK_PHONE: "Contact|Number|No.|Office|नंबर|संपर्क|क्रमांक",
}
OTHERS = {
    Role.NAME: "Name|Customer Name|Full_Name|Party Name|Name of Customer|Customer's Name|Contact Name|"
    "Customer|Contact Person|Naam|nav|नाम|नाव|ग्राहक का नाम|ग्राहकाचे नाव|पूरा नाम|Company Name|Shop Name",
    Role.FIRST_NAME: "First Name|first_name|FirstName|Given Name|पहला नाम|पहिले नाव",
    Role.MIDDLE_NAME: "Middle Name|Additional Name|मधले नाव",
    Role.LAST_NAME: "Last Name|Surname|Family Name|lastName|उपनाम|आडनाव",
    Role.OTHER: "City|E-mail|Sr No|Sr. No.|Date of Birth|Last Purchase|Country Code|Phone 1 - Label|"
    "पता|पत्ता|शहर|अ.क्र.",
    Role.UNKNOWN: "Phone 1 - Type|Fax|Mobile Model|Father's Name|Digits|x||9820000001|...",
}


@pytest.mark.parametrize(
    ("text", "rank"), [(text, rank) for rank, texts in PHONES_BY_RANK.items() for text in texts.split("|")]
)
def test_headings_of_numbers_in_their_order(text: str, rank: int) -> None:
    heading = read_heading(text)
    assert (heading.role, heading.rank) == (Role.PHONE, rank)


@pytest.mark.parametrize(
    ("text", "role"), [(text, role) for role, texts in OTHERS.items() for text in texts.split("|")]
)
def test_other_headings(text: str, role: Role) -> None:
    assert read_heading(text).role is role


def test_a_sentence_is_no_heading() -> None:
    assert read_heading("The mobile numbers of all of our customers").role is Role.UNKNOWN
    assert read_heading("Mobile" + "x" * 80).role is Role.UNKNOWN


def test_a_heading_is_kept_as_a_clean_line() -> None:
    assert read_heading(" Mobile\nNo.\u200b ").text == "Mobile No."
