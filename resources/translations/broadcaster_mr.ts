<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mr">
<context>
    <name>AlarmBar</name>
    <message>
        <source>I have read it</source>
        <translation>वाचले</translation>
    </message>
</context>
<context>
    <name>AskedBar</name>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>No more messages</source>
        <translation>आणखी मेसेज नको</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>काही करायचे नाही</translation>
    </message>
    <message>
        <source>Messages may go on</source>
        <translation>मेसेज पाठवत राहा</translation>
    </message>
    <message>
        <source>Who wrote this in the chat “{title}”?</source>
        <translation>“{title}” चॅटमध्ये हे कोणी लिहिले?</translation>
    </message>
    <message>
        <source>Does {name} want no more messages?</source>
        <translation>{name} यांना आणखी मेसेज नको आहेत का?</translation>
    </message>
    <message>
        <source>{name} gets no more messages</source>
        <translation>{name} यांना आता मेसेज जाणार नाहीत</translation>
    </message>
    <message>
        <source>You said: nothing changes for {name}</source>
        <translation>तुमचे उत्तर: {name} यांच्यासाठी काही बदलणार नाही</translation>
    </message>
    <message>
        <source>The chat shows no number. Look at it in WhatsApp; to stop messages, write the number here.</source>
        <translation>चॅटमध्ये नंबर दिसत नाही. ती WhatsApp मध्ये पाहा; मेसेज बंद करायचे असतील तर नंबर येथे लिहा.</translation>
    </message>
    <message>
        <source>No campaign writes to this person until you answer. Nothing is sent by answering.</source>
        <translation>तुम्ही उत्तर देईपर्यंत कोणत्याही मोहिमेतून यांना मेसेज जाणार नाही. उत्तर दिल्याने काही पाठवले जात नाही.</translation>
    </message>
</context>
<context>
    <name>Attached</name>
    <message>
        <source>Attach</source>
        <translation>जोडा</translation>
    </message>
    <message>
        <source>Attach pictures, videos or documents</source>
        <translation>चित्रे, व्हिडिओ किंवा दस्तऐवज जोडा</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>जोडलेल्या फाइली</translation>
    </message>
    <message>
        <source>Take {file} out</source>
        <translation>{file} काढा</translation>
    </message>
    <message>
        <source>Pictures and videos ({endings})</source>
        <translation>चित्रे आणि व्हिडिओ ({endings})</translation>
    </message>
    <message>
        <source>Documents ({endings})</source>
        <translation>दस्तऐवज ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सर्व फाइली (*)</translation>
    </message>
</context>
<context>
    <name>ByPhone</name>
    <message>
        <source>The number of your shop&apos;s WhatsApp</source>
        <translation>तुमच्या दुकानाच्या WhatsApp चा नंबर</translation>
    </message>
    <message>
        <source>With country code, such as +91 98200 12345</source>
        <translation>देशाच्या कोडसह, जसे +91 98200 12345</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>कोड घ्या</translation>
    </message>
    <message>
        <source>Type this code into the phone</source>
        <translation>हा कोड फोनमध्ये टाइप करा</translation>
    </message>
    <message>
        <source>Asking WhatsApp for a code</source>
        <translation>WhatsApp कडून कोड मागवत आहे</translation>
    </message>
    <message>
        <source>Type the number first</source>
        <translation>आधी नंबर टाइप करा</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>मोहिमा</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>नवी मोहीम</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>उत्तरे</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>पाठवले</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>कधी बनवली</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>अजून एकही मोहीम नाही</translation>
    </message>
    <message>
        <source>A campaign is one message to many customers who agreed to get it.</source>
        <translation>मोहीम म्हणजे एक मेसेज अशा अनेक ग्राहकांना, ज्यांनी मेसेज घेण्यास होकार दिला आहे.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Add tag</source>
        <translation>टॅग जोडा</translation>
    </message>
    <message>
        <source>Such as Diwali; a campaign is sent to tags.</source>
        <translation>जसे दिवाळी; मोहीम टॅगला पाठवली जाते.</translation>
    </message>
    <message>
        <source>These people agreed to get my shop&apos;s messages</source>
        <translation>या लोकांनी माझ्या दुकानाचे मेसेज घेण्यास होकार दिला आहे</translation>
    </message>
    <message>
        <source>Tick this only if it is true. Without it the people are brought in, but get no messages until each has agreed. Press Import again to go on without it.</source>
        <translation>खरे असेल तरच टिक करा. टिक नसली तरी लोक जोडले जातील, पण त्यांनी होकार देईपर्यंत त्यांना मेसेज जाणार नाही. टिक न करता पुढे जायचे तर आयात पुन्हा दाबा.</translation>
    </message>
    <message>
        <source>Who is already in my contacts gets the name of the file</source>
        <translation>जे आधीच माझ्या संपर्कांत आहेत, त्यांचे नाव फाइलमधून घ्या</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>फाइलमधील ओळी</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ओळ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>निकाल</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Number: before and after</source>
        <translation>नंबर: आधी आणि आता</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>सर्व {n}</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>पाठवण्याआधी तपासा</translation>
    </message>
    <message>
        <source>Nothing is sent by checking.</source>
        <translation>तपासल्याने काहीही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Check: {w} left out, {p} problems</source>
        <translation>तपासणी: {w} वगळले, {p} अडचणी</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will get it</source>
        <translation>
            <numerusform>%Ln व्यक्तीला मिळेल</numerusform>
            <numerusform>%Ln जणांना मिळेल</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends about {time}, if started now</source>
        <translation>आता सुरू केल्यास सुमारे {time} ला पूर्ण होईल</translation>
    </message>
    <message>
        <source>It pauses outside {from} to {to} where the customer lives, and for the rest of a day once {daily} are sent, {new} of them to people you never chatted with. It goes on by itself.</source>
        <translation>ग्राहक जिथे राहतो तिथे {from} ते {to} या वेळेबाहेर हे थांबते, आणि दिवसात {daily} मेसेज गेल्यावरही, त्यांतले {new} कधीच चॅट न झालेल्यांना. मग आपोआप पुढे जाते.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people got a message from you in the last 24 hours</source>
        <translation>
            <numerusform>%Ln व्यक्तीला गेल्या 24 तासांत तुमचा मेसेज मिळाला आहे</numerusform>
            <numerusform>%Ln जणांना गेल्या 24 तासांत तुमचा मेसेज मिळाला आहे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people may have asked to stop; answer their replies first</source>
        <translation>
            <numerusform>%Ln व्यक्तीने कदाचित मेसेज बंद करायला सांगितले आहे; आधी त्यांचे उत्तर पाहा</numerusform>
            <numerusform>%Ln लोकांनी कदाचित मेसेज बंद करायला सांगितले आहे; आधी त्यांची उत्तरे पाहा</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose a tag above.</source>
        <translation>कोणीही निवडले नाही. वर एखादा टॅग निवडा.</translation>
    </message>
    <message>
        <source>None of these people can get it; see why below.</source>
        <translation>यांपैकी कोणालाही पाठवता येत नाही; कारण खाली पाहा.</translation>
    </message>
    <message>
        <source>An attached file was changed. Attach it again.</source>
        <translation>जोडलेली एक फाइल बदलली आहे. ती पुन्हा जोडा.</translation>
    </message>
    <message>
        <source>The kept copy of an attached file is gone. Attach the file again.</source>
        <translation>जोडलेल्या एका फाइलची ठेवलेली प्रत सापडत नाही. फाइल पुन्हा जोडा.</translation>
    </message>
    <message>
        <source>No WhatsApp is linked yet.</source>
        <translation>अजून कोणतेही WhatsApp जोडलेले नाही.</translation>
    </message>
    <message>
        <source>Link your WhatsApp</source>
        <translation>तुमचे WhatsApp जोडा</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are left out</source>
        <translation>
            <numerusform>%Ln व्यक्ती वगळली जाईल</numerusform>
            <numerusform>%Ln जण वगळले जातील</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <source>New campaign</source>
        <translation>नवी मोहीम</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>मोहिमेचे नाव</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>हे फक्त तुम्हाला दिसते.</translation>
    </message>
    <message>
        <source>Start sending to {n} people</source>
        <translation>{n} जणांना पाठवणे सुरू करा</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>पाठवण्याआधी तपासा</translation>
    </message>
    <message>
        <source>Campaign of {date}</source>
        <translation>{date} ची मोहीम</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation>नाव किंवा नंबर शोधा</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टॅग</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>सर्व टॅग</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>नवा संपर्क</translation>
    </message>
    <message>
        <source>Bring contacts from a file</source>
        <translation>फाइलमधून संपर्क आणा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टॅग</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>परवानगी</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>अजून एकही संपर्क नाही</translation>
    </message>
    <message>
        <source>Bring your customers from an Excel or CSV file.</source>
        <translation>तुमचे ग्राहक Excel किंवा CSV फाइलमधून आणा.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>कोणी सापडले नाही</translation>
    </message>
    <message>
        <source>No contact has this name, number or tag.</source>
        <translation>या नावाचा, नंबरचा किंवा टॅगचा एकही संपर्क नाही.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>शोध काढा</translation>
    </message>
    <message>
        <source>Do not message</source>
        <translation>मेसेज पाठवू नका</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>निवड काढा</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln संपर्क</numerusform>
            <numerusform>%Ln संपर्क</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln निवडला</numerusform>
            <numerusform>%Ln निवडले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get no more messages</source>
        <translation>
            <numerusform>%Ln व्यक्तीला आता मेसेज जाणार नाही</numerusform>
            <numerusform>%Ln जणांना आता मेसेज जाणार नाही</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Save rejected rows</source>
        <translation>वगळलेल्या ओळी सेव्ह करा</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people brought in</source>
        <translation>
            <numerusform>%Ln व्यक्ती जोडली</numerusform>
            <numerusform>%Ln जण जोडले</numerusform>
        </translation>
    </message>
    <message>
        <source>{a} ready, {f} fixed, {d} repeated, {x} can&apos;t be used</source>
        <translation>{a} तयार, {f} दुरुस्त केले, {d} पुन्हा आले, {x} वापरता येत नाहीत</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} were there before</source>
        <translation>{new} नवे, {changed} बदलले, {same} आधीपासून होते</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>Excel किंवा CSV फाइल इथे सोडा</translation>
    </message>
    <message>
        <source>.xlsx, .xls, .ods or .csv</source>
        <translation>.xlsx, .xls, .ods किंवा .csv</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फाइल निवडा</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>याद्या (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सर्व फाइली (*)</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>WhatsApp: {state}</source>
        <translation>WhatsApp: {state}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>होम</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp link</source>
        <translation>WhatsApp जोडणी</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>मोहिमा</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>संपर्क पाहा</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>सर्व मोहिमा</translation>
    </message>
    <message>
        <source>Three steps to your first campaign</source>
        <translation>पहिल्या मोहिमेपर्यंत तीन पायऱ्या</translation>
    </message>
    <message>
        <source>Link your WhatsApp</source>
        <translation>तुमचे WhatsApp जोडा</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>जोडा</translation>
    </message>
    <message>
        <source>Bring contacts from a file</source>
        <translation>फाइलमधून संपर्क आणा</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>आणा</translation>
    </message>
    <message>
        <source>Practise on made-up people; nothing is really sent</source>
        <translation>काल्पनिक लोकांवर सराव करा; खरोखर काही पाठवले जात नाही</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>सराव करा</translation>
    </message>
    <message>
        <source>Try a practice campaign</source>
        <translation>सराव मोहीम करून पाहा</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>नवी मोहीम</translation>
    </message>
    <message>
        <source>{done} of {total} sent</source>
        <translation>{total} पैकी {done} पाठवले</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Bring contacts from a file</source>
        <translation>फाइलमधून संपर्क आणा</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>जुळणी</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>तपासणी</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>पुढे जा</translation>
    </message>
    <message>
        <source>Import {n}</source>
        <translation>{n} आयात करा</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>संपर्क पाहा</translation>
    </message>
    <message>
        <source>Reading {n} rows</source>
        <translation>{n} ओळी वाचत आहे</translation>
    </message>
    <message>
        <source>Bringing in {n} rows</source>
        <translation>{n} ओळी आणत आहे</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>रद्द केले. काहीही सेव्ह झाले नाही.</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>वगळलेल्या ओळी सेव्ह करा</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved</source>
        <translation>
            <numerusform>%Ln ओळ सेव्ह झाली</numerusform>
            <numerusform>%Ln ओळी सेव्ह झाल्या</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Link your WhatsApp</source>
        <translation>तुमचे WhatsApp जोडा</translation>
    </message>
    <message>
        <source>WhatsApp link code, needs phone camera</source>
        <translation>WhatsApp जोडण्याचा कोड, फोनचा कॅमेरा हवा</translation>
    </message>
    <message>
        <source>Open WhatsApp on your phone</source>
        <translation>तुमच्या फोनवर WhatsApp उघडा</translation>
    </message>
    <message>
        <source>On the phone: Linked devices &gt; Link a device</source>
        <translation>फोनवर: लिंक केलेली डिव्हाइसेस &gt; डिव्हाइस लिंक करा</translation>
    </message>
    <message>
        <source>Point the phone camera at this code</source>
        <translation>फोनचा कॅमेरा या कोडसमोर धरा</translation>
    </message>
    <message>
        <source>Forget this link</source>
        <translation>ही जोडणी काढा</translation>
    </message>
    <message>
        <source>Still loading. Keep your phone online.</source>
        <translation>अजून लोड होत आहे. फोन इंटरनेटला जोडलेला ठेवा.</translation>
    </message>
    <message>
        <source>Scan a code instead</source>
        <translation>त्याऐवजी कोड स्कॅन करा</translation>
    </message>
    <message>
        <source>Use a phone number</source>
        <translation>फोन नंबरने जोडा</translation>
    </message>
    <message>
        <source>Choose Link with phone number instead, and type the code</source>
        <translation>फोन नंबरने लिंक करण्याचा पर्याय निवडा आणि कोड टाइप करा</translation>
    </message>
    <message>
        <source>Linked: {name}, {phone}</source>
        <translation>जोडले: {name}, {phone}</translation>
    </message>
    <message>
        <source>Linked: {phone}</source>
        <translation>जोडले: {phone}</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>हा कोड जुना झाला</translation>
    </message>
    <message>
        <source>Code changes in {n} s</source>
        <translation>कोड {n} सेकंदांत बदलेल</translation>
    </message>
    <message>
        <source>A new code is on its way</source>
        <translation>नवा कोड येत आहे</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Campaign</source>
        <translation>मोहीम</translation>
    </message>
    <message>
        <source>Stop campaign</source>
        <translation>मोहीम बंद करा</translation>
    </message>
    <message>
        <source>People of this campaign</source>
        <translation>या मोहिमेतील लोक</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>वेळ</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>सुरू झाले नाही</translation>
    </message>
    <message>
        <source>Who gets it is settled at the moment it begins.</source>
        <translation>कोणाला मिळेल हे सुरू होताना ठरते.</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>इथे कोणी नाही</translation>
    </message>
    <message>
        <source>No message of this campaign is in this state now.</source>
        <translation>या मोहिमेचा एकही मेसेज सध्या या स्थितीत नाही.</translation>
    </message>
    <message>
        <source>{done} of {total} sent</source>
        <translation>{total} पैकी {done} पाठवले</translation>
    </message>
    <message>
        <source>{done} of {total} sent, about {eta} left</source>
        <translation>{total} पैकी {done} पाठवले, सुमारे {eta} बाकी</translation>
    </message>
    <message>
        <source>Progress, {done} of {total}, {percent} percent</source>
        <translation>प्रगती, {total} पैकी {done}, {percent} टक्के</translation>
    </message>
    <message>
        <source>With {files}</source>
        <translation>सोबत {files}</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln message(s) of before</source>
        <translation>
            <numerusform>आधीचा %Ln मेसेज तपासत आहे</numerusform>
            <numerusform>आधीचे %Ln मेसेज तपासत आहे</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} a minute</source>
        <translation>मिनिटाला {n}</translation>
    </message>
    <message>
        <source>now: {name}</source>
        <translation>आता: {name}</translation>
    </message>
    <message>
        <source>next in {n} s</source>
        <translation>पुढचा {n} सेकंदांत</translation>
    </message>
    <message>
        <source>The message in hand is being finished</source>
        <translation>सुरू असलेला मेसेज पूर्ण होत आहे</translation>
    </message>
    <message>
        <source>It is recorded, and none follows it.</source>
        <translation>तो नोंदवला जाईल, आणि त्यानंतर एकही जाणार नाही.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सर्व</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>WhatsApp ला दिला</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>पाठवला</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पोहोचला</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>वाचला</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>गेला नाही</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>वगळला</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>खात्री नाही</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>आता नको</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>आता पाठवा</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>पुन्हा सुरू करा</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>थांबत आहे</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>पुन्हा सुरू होत आहे</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>बंद होत आहे</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>पुन्हा रांगेत</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>राहू द्या</translation>
    </message>
    <message>
        <source>Retry {n} failed</source>
        <translation>न गेलेले पुन्हा पाठवा ({n})</translation>
    </message>
    <message>
        <source>Stop this campaign?</source>
        <translation>ही मोहीम बंद करायची?</translation>
    </message>
    <message>
        <source>Those who are waiting will not get the message. What was sent stays sent.</source>
        <translation>जे बाकी आहेत त्यांना मेसेज मिळणार नाही. जे पाठवले ते पाठवलेलेच राहील.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will be tried again</source>
        <translation>
            <numerusform>%Ln मेसेज पुन्हा पाठवला जाईल</numerusform>
            <numerusform>%Ln मेसेज पुन्हा पाठवले जातील</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>A campaign is being sent</source>
        <translation>एक मोहीम पाठवली जात आहे</translation>
    </message>
    <message>
        <source>It pauses after the present message. What was sent stays sent; resume when you are back.</source>
        <translation>हा मेसेज पूर्ण करून मोहीम थांबेल. जे पाठवले ते पाठवलेलेच राहील; परत आल्यावर पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>थांबवून बंद करा</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>पाठवत राहा</translation>
    </message>
    <message>
        <source>{phone} asked to stop and gets no more messages</source>
        <translation>{phone} ने नकार दिला आहे, आता मेसेज जाणार नाही</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>Numbers without a code are from</source>
        <translation>कोड नसलेले नंबर या देशाचे आहेत</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>फाइलमधील पहिल्या ओळी</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>निकाल</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>असे होईल</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Keep as {field}</source>
        <translation>{field} म्हणून ठेवा</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>वगळा</translation>
    </message>
    <message>
        <source>Column {n}, {heading}</source>
        <translation>स्तंभ {n}, {heading}</translation>
    </message>
    <message>
        <source>No column of phone numbers is chosen</source>
        <translation>फोन नंबरचा एकही स्तंभ निवडलेला नाही</translation>
    </message>
    <message>
        <source>Choose Phone above the column that holds the numbers.</source>
        <translation>ज्या स्तंभात नंबर आहेत त्याच्यावर फोन निवडा.</translation>
    </message>
    <message>
        <source>India</source>
        <translation>भारत</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>संयुक्त अरब अमिराती</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>बांगलादेश</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>ब्रिटन</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>श्रीलंका</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>नेपाळ</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>सिंगापूर</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>अमेरिका</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>As {name} sees it</source>
        <translation>{name} यांना असे दिसेल</translation>
    </message>
    <message>
        <source>As a customer sees it</source>
        <translation>ग्राहकाला असे दिसेल</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>काय लिहायचे?</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>मेसेज</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>बदलणारा शब्द</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>बदलणारा शब्द टाका</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>कोणाला दिसेल</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>मित्र</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln अक्षर</numerusform>
            <numerusform>%Ln अक्षरे</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Home</source>
        <translation>होम</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>मोहिमा</translation>
    </message>
    <message>
        <source>WhatsApp link</source>
        <translation>WhatsApp जोडणी</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्ज</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>विभाग</translation>
    </message>
</context>
<context>
    <name>NewContact</name>
    <message>
        <source>New contact</source>
        <translation>नवा संपर्क</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>With country code, such as +91 98200 12345</source>
        <translation>देशाच्या कोडसह, जसे +91 98200 12345</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टॅग</translation>
    </message>
    <message>
        <source>Several with a comma between them</source>
        <translation>अनेक असतील तर मध्ये स्वल्पविराम द्या</translation>
    </message>
    <message>
        <source>This person agreed to get my shop&apos;s messages</source>
        <translation>या व्यक्तीने माझ्या दुकानाचे मेसेज घेण्यास होकार दिला आहे</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>संपर्क जोडा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} जोडले</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>Checked %Ln message(s), resumed</source>
        <translation>
            <numerusform>%Ln मेसेज तपासला, पुन्हा सुरू केले</numerusform>
            <numerusform>%Ln मेसेज तपासले, पुन्हा सुरू केले</numerusform>
        </translation>
    </message>
    <message>
        <source>WhatsApp window restarted</source>
        <translation>WhatsApp ची विंडो पुन्हा उघडली</translation>
    </message>
    <message>
        <source>The PC was asleep. All times were looked at again</source>
        <translation>PC झोपला होता. सर्व वेळा पुन्हा पाहिल्या</translation>
    </message>
    <message>
        <source>The PC&apos;s clock was set. All times were looked at again</source>
        <translation>PC चे घड्याळ बदलले. सर्व वेळा पुन्हा पाहिल्या</translation>
    </message>
    <message>
        <source>This PC may fall asleep while it sends. Keep it awake yourself</source>
        <translation>पाठवताना हा PC झोपू शकतो. तो स्वतः जागा ठेवा</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>Replies</source>
        <translation>उत्तरे</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कोण</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>वेळ</translation>
    </message>
    <message>
        <source>Nobody has asked to stop</source>
        <translation>कोणीही मेसेज बंद करायला सांगितले नाही</translation>
    </message>
    <message>
        <source>Replies that ask for no more messages, or may ask for it, come here.</source>
        <translation>मेसेज बंद करायला सांगणारी, किंवा कदाचित सांगणारी, उत्तरे येथे येतात.</translation>
    </message>
    <message>
        <source>Answered. A paused campaign goes on when you resume it</source>
        <translation>उत्तर नोंदले. थांबलेली मोहीम पुन्हा सुरू केल्यावर पुढे जाईल</translation>
    </message>
    <message>
        <source>{name} gets no more messages</source>
        <translation>{name} यांना आता मेसेज जाणार नाहीत</translation>
    </message>
</context>
<context>
    <name>ReplyBar</name>
    <message numerus="yes">
        <source>%Ln reply(s) wait for your answer</source>
        <translation>
            <numerusform>%Ln उत्तरावर तुमचा निर्णय हवा आहे</numerusform>
            <numerusform>%Ln उत्तरांवर तुमचा निर्णय हवा आहे</numerusform>
        </translation>
    </message>
    <message>
        <source>They may ask for no more messages. Nothing goes to these people until you answer.</source>
        <translation>कदाचित यांना आणखी मेसेज नको आहेत. तुम्ही उत्तर देईपर्यंत या लोकांना काही जाणार नाही.</translation>
    </message>
    <message>
        <source>Show replies</source>
        <translation>उत्तरे दाखवा</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Practice: nothing is really sent</source>
        <translation>सराव: खरोखर काही पाठवले जात नाही</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>सराव सोडा</translation>
    </message>
</context>
<context>
    <name>RiskNotice</name>
    <message>
        <source>WhatsApp can block numbers that send unwanted messages</source>
        <translation>परवानगीशिवाय मेसेज पाठवणारा नंबर WhatsApp बंद करू शकते</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s terms do not allow bulk or automated messages through WhatsApp Web. It may limit or block your number, and no program can prevent that. Write only to people who agreed, and stop when they ask you to.</source>
        <translation>WhatsApp च्या अटी WhatsApp Web वरून घाऊक किंवा आपोआप मेसेज पाठवण्याची परवानगी देत नाहीत. WhatsApp तुमचा नंबर मर्यादित किंवा बंद करू शकते आणि कोणताही प्रोग्राम ते थांबवू शकत नाही. ज्यांनी होकार दिला त्यांनाच लिहा आणि नकार दिल्यास थांबा.</translation>
    </message>
    <message>
        <source>Type {words} to go on</source>
        <translation>पुढे जाण्यासाठी {words} लिहा</translation>
    </message>
    <message>
        <source>I understand the risk</source>
        <translation>जोखीम समजली</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>समजले</translation>
    </message>
    <message>
        <source>Please type {words}</source>
        <translation>कृपया {words} लिहा</translation>
    </message>
</context>
<context>
    <name>SendingLimits</name>
    <message>
        <source>Sending</source>
        <translation>पाठवणे</translation>
    </message>
    <message>
        <source>These limits lower the harm; they do not make bulk sending allowed. They hold for every campaign, also for one that runs.</source>
        <translation>या मर्यादा नुकसान कमी करतात; त्यांमुळे एकदम अनेकांना पाठवण्याची परवानगी मिळत नाही. त्या प्रत्येक मोहिमेला लागू आहेत, सुरू असलेल्यालाही.</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>कधीपासून पाठवायचे</translation>
    </message>
    <message>
        <source>Send until</source>
        <translation>कधीपर्यंत पाठवायचे</translation>
    </message>
    <message>
        <source>By the clock where each customer lives. Outside these hours a campaign waits.</source>
        <translation>प्रत्येक ग्राहकाच्या ठिकाणच्या घड्याळानुसार. या वेळेबाहेर मोहीम वाट पाहते.</translation>
    </message>
    <message>
        <source>Messages a day</source>
        <translation>एका दिवसात मेसेज</translation>
    </message>
    <message>
        <source>1 to {most} by one number. Usual: {usual}.</source>
        <translation>एका नंबरवरून 1 ते {most}. साधारणपणे: {usual}.</translation>
    </message>
    <message>
        <source>Of these to new people</source>
        <translation>यांपैकी नव्या लोकांना</translation>
    </message>
    <message>
        <source>People this number has never chatted with.</source>
        <translation>ज्यांच्याशी या नंबरवरून कधीच चॅट झाली नाही.</translation>
    </message>
    <message>
        <source>In practice nothing is really sent, so no limits of sending apply.</source>
        <translation>सरावात खरोखर काही पाठवले जात नाही, म्हणून पाठवण्याची कोणतीही मर्यादा लागू नाही.</translation>
    </message>
    <message>
        <source>Keep the old limit</source>
        <translation>जुनी मर्यादा राहू द्या</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सेव्ह झाले</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्ज</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Auto follows the PC.</source>
        <translation>आपोआप: PC मध्ये जसे आहे तसे.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>आपोआप</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>फिकट</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गडद</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>How fast?</source>
        <translation>किती वेगाने?</translation>
    </message>
    <message>
        <source>About {n} a minute.</source>
        <translation>मिनिटाला सुमारे {n}.</translation>
    </message>
    <message>
        <source>On paper about {most} in the sending window of a day; your daily limit lets {allowed} through.</source>
        <translation>कागदावर एका दिवसाच्या पाठवण्याच्या वेळेत सुमारे {most}; तुमची दिवसाची मर्यादा {allowed} जाऊ देते.</translation>
    </message>
    <message numerus="yes">
        <source>Takes at least %Ln day(s).</source>
        <translation>
            <numerusform>किमान %Ln दिवस लागेल.</numerusform>
            <numerusform>किमान %Ln दिवस लागतील.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes about {time}.</source>
        <translation>सुमारे {time} लागतील.</translation>
    </message>
    <message>
        <source>A slower speed is kinder to your customers; none of them makes bulk sending allowed.</source>
        <translation>कमी वेग ग्राहकांसाठी चांगला; कोणत्याही वेगाने घाऊक पाठवण्याची परवानगी मिळत नाही.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Paused: {name}, {done} of {total} sent</source>
        <translation>थांबले: {name}, {total} पैकी {done} पाठवले</translation>
    </message>
    <message>
        <source>Sending: {name}, {done} of {total} sent</source>
        <translation>पाठवत आहे: {name}, {total} पैकी {done} पाठवले</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>पुन्हा सुरू होत आहे</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>थांबत आहे</translation>
    </message>
    <message>
        <source>Missed its time: {name}</source>
        <translation>वेळ निघून गेली: {name}</translation>
    </message>
    <message>
        <source>Waiting: {name}, {done} of {total} sent</source>
        <translation>वाट पाहत आहे: {name}, {total} पैकी {done} पाठवले</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>पाहा</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>पुन्हा सुरू करा</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>आता पाठवा</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>थांबवा</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}, {step} of {count}</source>
        <translation>{name}, {count} पैकी {step}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करा</translation>
    </message>
</context>
<context>
    <name>UnsureBar</name>
    <message>
        <source>It was sent</source>
        <translation>तो गेला होता</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>पुन्हा पाठवा</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>सोडून द्या</translation>
    </message>
    <message>
        <source>Look in WhatsApp on the phone first. “It was sent” is noted as your word; “Send again” puts the person back in the queue.</source>
        <translation>आधी फोनवर WhatsApp मध्ये पाहा. “तो गेला होता” हे तुमचे म्हणणे म्हणून नोंदवले जाईल; “पुन्हा पाठवा” मुळे व्यक्ती पुन्हा रांगेत येईल.</translation>
    </message>
    <message>
        <source>Did {name} get the message?</source>
        <translation>{name} यांना मेसेज मिळाला का?</translation>
    </message>
    <message>
        <source>{phone}, tried at {time}</source>
        <translation>{phone}, {time} वाजता पाठवण्याचा प्रयत्न झाला</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Opening your contacts and campaigns</source>
        <translation>तुमचे संपर्क आणि मोहिमा उघडत आहे</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Broadcaster Desktop</source>
        <translation>Broadcaster Desktop मध्ये स्वागत</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>तुमची भाषा निवडा</translation>
    </message>
    <message>
        <source>WhatsApp can block numbers that send unwanted messages</source>
        <translation>परवानगीशिवाय मेसेज पाठवणारा नंबर WhatsApp बंद करू शकते</translation>
    </message>
    <message>
        <source>Its terms do not allow bulk or automated messages through WhatsApp Web. Message only people who said yes.</source>
        <translation>त्याच्या अटी WhatsApp Web वरून घाऊक किंवा आपोआप मेसेज पाठवण्याची परवानगी देत नाहीत. ज्यांनी होकार दिला त्यांनाच पाठवा.</translation>
    </message>
    <message>
        <source>You can practise first: made-up people, a ready message, and nothing is really sent. Or link your WhatsApp now.</source>
        <translation>आधी सराव करू शकता: काल्पनिक लोक, तयार मेसेज आणि खरोखर काही पाठवले जात नाही. किंवा आताच तुमचे WhatsApp जोडा.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>आधी सराव करा</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>पुढे जा</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Who should get it?</source>
        <translation>कोणाला पाठवायचे?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln व्यक्ती</numerusform>
            <numerusform>%Ln जण</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone with any of the chosen tags. Who asked to stop is always left out.</source>
        <translation>निवडलेल्या टॅगपैकी कोणताही असलेले सर्व. ज्यांनी नकार दिला ते नेहमी वगळले जातात.</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is added when you bring contacts from a file.</source>
        <translation>अजून एकही टॅग नाही. फाइलमधून संपर्क आणताना टॅग जोडला जातो.</translation>
    </message>
    <message>
        <source>Bring contacts from a file</source>
        <translation>फाइलमधून संपर्क आणा</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>Do not message</source>
        <translation>मेसेज पाठवू नका</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>होकार दिला</translation>
    </message>
    <message>
        <source>Has not agreed</source>
        <translation>होकार नाही</translation>
    </message>
    <message>
        <source>Replied “{words}” on {time}, no more messages</source>
        <translation>{time} ला उत्तर दिले “{words}”, आता मेसेज नाहीत</translation>
    </message>
    <message>
        <source>Messages go on by your word of {time}</source>
        <translation>{time} ला तुम्ही मेसेज पुन्हा सुरू केले</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A command of this program is using the data.</source>
        <translation>या प्रोग्रामची एक कमांड डेटा वापरत आहे.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then start again.</source>
        <translation>ती पूर्ण होईपर्यंत थांबा, मग पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>No browser was found that can show WhatsApp.</source>
        <translation>WhatsApp दाखवू शकेल असा ब्राउझर सापडला नाही.</translation>
    </message>
    <message>
        <source>Microsoft Edge, Google Chrome or Chromium has to be installed.</source>
        <translation>Microsoft Edge, Google Chrome किंवा Chromium इंस्टॉल असायला हवे.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>काहीही पाठवले नाही आणि काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>Install one of them, or choose its program file in the settings.</source>
        <translation>यांपैकी एक इंस्टॉल करा, किंवा सेटिंग्जमध्ये त्याची प्रोग्राम फाइल निवडा.</translation>
    </message>
    <message>
        <source>The browser {path} cannot be started.</source>
        <translation>ब्राउझर {path} सुरू होऊ शकत नाही.</translation>
    </message>
    <message>
        <source>There is no program at this place.</source>
        <translation>या ठिकाणी कोणताही प्रोग्राम नाही.</translation>
    </message>
    <message>
        <source>Check the path, or leave it out to use the browser that is installed.</source>
        <translation>पत्ता तपासा, किंवा तो काढून टाका म्हणजे इंस्टॉल असलेला ब्राउझर चालेल.</translation>
    </message>
    <message>
        <source>{name} could not be started.</source>
        <translation>{name} सुरू होऊ शकले नाही.</translation>
    </message>
    <message>
        <source>The browser ended at once or did not answer; the log has its words.</source>
        <translation>ब्राउझर लगेच बंद झाला किंवा त्याने उत्तर दिले नाही; त्याचा संदेश लॉगमध्ये आहे.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>Start it once by hand and update it, then try again.</source>
        <translation>तो एकदा स्वतः उघडून अपडेट करा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Another browser window is using this WhatsApp link.</source>
        <translation>ब्राउझरची दुसरी विंडो ही WhatsApp जोडणी वापरत आहे.</translation>
    </message>
    <message>
        <source>Only one program at a time may use an account&apos;s browser folder.</source>
        <translation>एका खात्याचे ब्राउझर फोल्डर एका वेळी एकच प्रोग्राम वापरू शकतो.</translation>
    </message>
    <message>
        <source>Close the other window and try again.</source>
        <translation>दुसरी विंडो बंद करून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The notice on WhatsApp&apos;s terms was not acknowledged yet.</source>
        <translation>WhatsApp च्या अटींची सूचना अजून मान्य केलेली नाही.</translation>
    </message>
    <message>
        <source>Read the notice and acknowledge it first.</source>
        <translation>आधी सूचना वाचा आणि मान्य करा.</translation>
    </message>
    <message>
        <source>WhatsApp Web shows something this program does not know.</source>
        <translation>WhatsApp Web वर असे काही दिसत आहे जे या प्रोग्रामला माहीत नाही.</translation>
    </message>
    <message>
        <source>A picture of the page is kept: {picture}.</source>
        <translation>पानाचे चित्र ठेवले आहे: {picture}.</translation>
    </message>
    <message>
        <source>Nothing was pressed and nothing was sent.</source>
        <translation>काहीही दाबले नाही आणि काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>Look at the picture. What WhatsApp asks there is yours to answer.</source>
        <translation>चित्र पाहा. WhatsApp तिथे जे विचारते, त्याचे उत्तर तुम्ही द्यायचे आहे.</translation>
    </message>
    <message>
        <source>WhatsApp was not linked.</source>
        <translation>WhatsApp जोडले गेले नाही.</translation>
    </message>
    <message>
        <source>The page stands at: {state}.</source>
        <translation>पेजची स्थिती: {state}.</translation>
    </message>
    <message>
        <source>Try again with the phone at hand.</source>
        <translation>फोन जवळ ठेवून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>There is no campaign {number}.</source>
        <translation>मोहीम {number} नाही.</translation>
    </message>
    <message>
        <source>Look at the list of campaigns.</source>
        <translation>मोहिमांची यादी पाहा.</translation>
    </message>
    <message>
        <source>This is not the practice world.</source>
        <translation>हा सराव नाही.</translation>
    </message>
    <message>
        <source>Nothing was saved or sent.</source>
        <translation>काहीही सेव्ह किंवा पाठवले नाही.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>मेसेज रिकामा आहे.</translation>
    </message>
    <message>
        <source>Write what you want to say.</source>
        <translation>जे सांगायचे ते लिहा.</translation>
    </message>
    <message>
        <source>The message has {count} characters; WhatsApp takes {most}.</source>
        <translation>मेसेजमध्ये {count} अक्षरे आहेत; WhatsApp {most} पर्यंत घेते.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>तो छोटा करा.</translation>
    </message>
    <message>
        <source>A closing brace at character {position} was never opened.</source>
        <translation>अक्षर {position} वरील बंद होणारा कंस } उघडलेलाच नाही.</translation>
    </message>
    <message>
        <source>The brace opened at character {position} is never closed.</source>
        <translation>अक्षर {position} वर उघडलेला कंस { बंद केलेला नाही.</translation>
    </message>
    <message>
        <source>The brace at character {position} stands inside another one.</source>
        <translation>अक्षर {position} वरील कंस दुसऱ्या कंसाच्या आत आहे.</translation>
    </message>
    <message>
        <source>The placeholder at character {position} has no proper name.</source>
        <translation>अक्षर {position} वरील रिकाम्या जागेचे नाव बरोबर नाही.</translation>
    </message>
    <message>
        <source>Write {example}, or double a brace that is meant as a sign.</source>
        <translation>{example} लिहा, किंवा कंसच हवा असेल तर तो दोनदा लिहा.</translation>
    </message>
    <message>
        <source>No contact has a field called {field}.</source>
        <translation>कोणत्याही संपर्कात {field} नावाची माहिती नाही.</translation>
    </message>
    <message>
        <source>Fields that can be used: {known}.</source>
        <translation>हे वापरू शकता: {known}.</translation>
    </message>
    <message>
        <source>The disk with {path} is almost full.</source>
        <translation>{path} असलेली डिस्क जवळजवळ भरली आहे.</translation>
    </message>
    <message>
        <source>What is sent must be written down first, so that nobody gets it twice.</source>
        <translation>जे पाठवले जाते ते आधी लिहावे लागते, म्हणजे कोणालाही दोनदा मिळणार नाही.</translation>
    </message>
    <message>
        <source>Everything saved so far is safe, and sending has stopped.</source>
        <translation>आतापर्यंत सेव्ह केलेले सर्व सुरक्षित आहे आणि पाठवणे थांबले आहे.</translation>
    </message>
    <message>
        <source>Free 200 MB on this disk, then resume.</source>
        <translation>या डिस्कवर 200 MB मोकळे करा, मग पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>Another program is using the data.</source>
        <translation>दुसरा प्रोग्राम डेटा वापरत आहे.</translation>
    </message>
    <message>
        <source>The program that is open works with another WhatsApp page.</source>
        <translation>उघडा असलेला प्रोग्राम दुसऱ्या WhatsApp पेजवर चालू आहे.</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing was sent.</source>
        <translation>काहीही बदलले नाही आणि काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>Close it first, or name the page it works with.</source>
        <translation>आधी तो बंद करा, किंवा तो ज्या पेजवर चालू आहे ते पेज सांगा.</translation>
    </message>
    <message>
        <source>The disk with {path} is full or does not take writes.</source>
        <translation>{path} असलेली डिस्क भरली आहे किंवा तिच्यावर लिहिता येत नाही.</translation>
    </message>
    <message>
        <source>It has locked {path}, so that nothing can be written down before it is sent.</source>
        <translation>त्याने {path} लॉक केले आहे, म्हणून पाठवण्याआधी काही लिहिता येत नाही.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>दुसरा प्रोग्राम बंद करून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The database {path} cannot be written.</source>
        <translation>डेटाबेस {path} मध्ये लिहिता येत नाही.</translation>
    </message>
    <message>
        <source>Allow writing to its folder, or choose another data folder.</source>
        <translation>त्याच्या फोल्डरमध्ये लिहिण्याची परवानगी द्या, किंवा दुसरे डेटा फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>The database {path} is damaged.</source>
        <translation>डेटाबेस {path} खराब झाला आहे.</translation>
    </message>
    <message>
        <source>Nothing more is written to it and nothing is sent.</source>
        <translation>आता यात काहीही लिहिले जात नाही आणि काहीही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Keep the file and restore a copy of the data folder.</source>
        <translation>फाइल जपून ठेवा आणि डेटा फोल्डरची प्रत परत आणा.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program.</source>
        <translation>हा डेटा या प्रोग्रामच्या नव्या आवृत्तीने लिहिला आहे.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>तो तसाच ठेवला आहे.</translation>
    </message>
    <message>
        <source>Install the newer version again to use {path}.</source>
        <translation>{path} साठी नवी आवृत्ती पुन्हा इंस्टॉल करा.</translation>
    </message>
    <message>
        <source>{path} is not a database of this program.</source>
        <translation>{path} हा या प्रोग्रामचा डेटाबेस नाही.</translation>
    </message>
    <message>
        <source>Choose another data folder, or put the right file back.</source>
        <translation>दुसरे डेटा फोल्डर निवडा, किंवा योग्य फाइल परत ठेवा.</translation>
    </message>
    <message>
        <source>The database {path} is missing or empty.</source>
        <translation>डेटाबेस {path} नाही किंवा रिकामा आहे.</translation>
    </message>
    <message>
        <source>This data folder was in use before, so it is not a first start.</source>
        <translation>हे डेटा फोल्डर आधी वापरलेले आहे, म्हणून ही पहिली सुरुवात नाही.</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing is sent.</source>
        <translation>काहीही बदलले नाही आणि काहीही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Put the file back from a copy, or choose another data folder.</source>
        <translation>प्रतीवरून फाइल परत ठेवा, किंवा दुसरे डेटा फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>Another program is using the data and does not answer.</source>
        <translation>दुसरा प्रोग्राम डेटा वापरत आहे आणि उत्तर देत नाही.</translation>
    </message>
    <message>
        <source>Wait a moment, or close the other program, and try again.</source>
        <translation>थोडे थांबा, किंवा दुसरा प्रोग्राम बंद करा आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The running program took this command and ended before it answered.</source>
        <translation>चालू प्रोग्रामने ही कमांड घेतली आणि उत्तर देण्याआधी बंद झाला.</translation>
    </message>
    <message>
        <source>What it had done is recorded.</source>
        <translation>जे झाले ते नोंदलेले आहे.</translation>
    </message>
    <message>
        <source>Look at what is there before you try again.</source>
        <translation>पुन्हा प्रयत्न करण्याआधी काय झाले ते पाहा.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written.</source>
        <translation>डेटा फोल्डर {folder} मध्ये लिहिता येत नाही.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged, or is no backup of this program.</source>
        <translation>बॅकअप {path} खराब आहे, किंवा तो या प्रोग्रामचा बॅकअप नाही.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>दुसरा बॅकअप वापरा.</translation>
    </message>
    <message>
        <source>The backup {path} was made by a newer version of this program.</source>
        <translation>बॅकअप {path} या प्रोग्रामच्या नव्या आवृत्तीने बनवला आहे.</translation>
    </message>
    <message>
        <source>Install the newer version, then restore it.</source>
        <translation>नवी आवृत्ती इंस्टॉल करा, मग तो परत आणा.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be read.</source>
        <translation>बॅकअप {path} वाचता येत नाही.</translation>
    </message>
    <message>
        <source>See whether the file is there, and that this user may read it.</source>
        <translation>फाइल तिथे आहे का आणि हा वापरकर्ता ती वाचू शकतो का ते पाहा.</translation>
    </message>
    <message>
        <source>The backup could not be written into {folder}.</source>
        <translation>बॅकअप {folder} मध्ये लिहिता आला नाही.</translation>
    </message>
    <message>
        <source>The system says: {error}.</source>
        <translation>सिस्टमचे उत्तर: {error}.</translation>
    </message>
    <message>
        <source>Your data and the earlier backups are as they were.</source>
        <translation>तुमचा डेटा आणि आधीचे बॅकअप जसे होते तसेच आहेत.</translation>
    </message>
    <message>
        <source>Free some room on this disk and try again.</source>
        <translation>या डिस्कवर थोडी जागा मोकळी करा आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one, and start again.</source>
        <translation>दुसरे फोल्डर निवडा, किंवा यात लिहिण्याची परवानगी द्या आणि पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>No WhatsApp is linked.</source>
        <translation>कोणतेही WhatsApp जोडलेले नाही.</translation>
    </message>
    <message>
        <source>WhatsApp Web could not be reached, or did not answer.</source>
        <translation>WhatsApp Web पर्यंत पोहोचता आले नाही, किंवा त्याने उत्तर दिले नाही.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your contacts are safe.</source>
        <translation>काहीही पाठवले नाही आणि तुमचे संपर्क सुरक्षित आहेत.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>इंटरनेट कनेक्शन तपासा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The message to {phone} is not an uncertain one.</source>
        <translation>{phone} चा मेसेज &quot;खात्री नाही&quot; मध्ये नाही.</translation>
    </message>
    <message>
        <source>The campaign has no name.</source>
        <translation>मोहिमेला नाव नाही.</translation>
    </message>
    <message>
        <source>Give it a short name you will know again.</source>
        <translation>नंतर ओळखता येईल असे छोटे नाव द्या.</translation>
    </message>
    <message>
        <source>The message has {count} characters; with a file WhatsApp takes {most}.</source>
        <translation>मेसेजमध्ये {count} अक्षरे आहेत; फाइलसोबत WhatsApp {most} पर्यंत घेते.</translation>
    </message>
    <message>
        <source>Make it shorter, or send it without the file.</source>
        <translation>तो लहान करा, किंवा फाइलशिवाय पाठवा.</translation>
    </message>
    <message>
        <source>The pace {pace} cannot be used here.</source>
        <translation>वेग {pace} इथे चालत नाही.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>यांपैकी एक निवडा: {known}.</translation>
    </message>
    <message>
        <source>There is no such contact.</source>
        <translation>असा एकही संपर्क नाही.</translation>
    </message>
    <message>
        <source>Search for the name or number in the contacts list.</source>
        <translation>संपर्क यादीत नाव किंवा नंबर शोधा.</translation>
    </message>
    <message>
        <source>{phone} is the number of another contact: {holder}.</source>
        <translation>{phone} हा दुसऱ्या संपर्काचा नंबर आहे: {holder}.</translation>
    </message>
    <message>
        <source>Make the two one contact, or give one of them another number.</source>
        <translation>दोघांचा एक संपर्क करा, किंवा त्यांपैकी एकाला दुसरा नंबर द्या.</translation>
    </message>
    <message>
        <source>This contact is not in the bin.</source>
        <translation>हा संपर्क हटवलेल्या संपर्कांत नाही.</translation>
    </message>
    <message>
        <source>Deleted contacts are kept for 30 days.</source>
        <translation>हटवलेले संपर्क 30 दिवस ठेवले जातात.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>पूर्ववत करण्यासारखे काही नाही.</translation>
    </message>
    <message>
        <source>It was undone already, or is more than 30 days ago.</source>
        <translation>ते आधीच पूर्ववत केले आहे, किंवा त्याला 30 दिवसांपेक्षा जास्त झाले आहेत.</translation>
    </message>
    <message>
        <source>These are one contact already.</source>
        <translation>हे आधीपासून एकच संपर्क आहेत.</translation>
    </message>
    <message>
        <source>Choose two different contacts.</source>
        <translation>दोन वेगवेगळे संपर्क निवडा.</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>आयात {number} अस्तित्वात नाही.</translation>
    </message>
    <message>
        <source>An import tells its number when it is done.</source>
        <translation>प्रत्येक आयात पूर्ण झाल्यावर आपला क्रमांक सांगतो.</translation>
    </message>
    <message>
        <source>Import {number} was taken back already.</source>
        <translation>आयात {number} आधीच मागे घेतला आहे.</translation>
    </message>
    <message>
        <source>Who it had added is in the bin and can be restored from there.</source>
        <translation>त्याने जोडलेले लोक हटवलेल्या संपर्कांत आहेत आणि तेथून परत आणता येतात.</translation>
    </message>
    <message>
        <source>Import {number} itself is done.</source>
        <translation>आयात {number} पूर्ण झाला आहे.</translation>
    </message>
    <message>
        <source>The record of consents was changed from outside, at entry {entry}.</source>
        <translation>संमतींची नोंद बाहेरून बदलली आहे, नोंद {entry} वर.</translation>
    </message>
    <message>
        <source>Restore a backup from before that.</source>
        <translation>त्याआधीचा बॅकअप परत आणा.</translation>
    </message>
    <message>
        <source>The list of opt-outs beside the data is missing or damaged.</source>
        <translation>डेटासोबत ठेवलेली नको म्हणणाऱ्यांची यादी नाही किंवा खराब आहे.</translation>
    </message>
    <message>
        <source>Start the program: it is written anew from the data.</source>
        <translation>प्रोग्राम सुरू करा: ती डेटावरून नव्याने लिहिली जाईल.</translation>
    </message>
    <message>
        <source>Backups are damaged: {files}.</source>
        <translation>बॅकअप खराब आहेत: {files}.</translation>
    </message>
    <message>
        <source>Delete them and make a new one.</source>
        <translation>ते काढून टाका आणि नवा बनवा.</translation>
    </message>
    <message>
        <source>Kept copies of attached files are gone or damaged: {files}.</source>
        <translation>जोडलेल्या फाइलींच्या ठेवलेल्या प्रती सापडत नाहीत किंवा खराब आहेत: {files}.</translation>
    </message>
    <message>
        <source>Attach the same files to a new campaign: that puts them back.</source>
        <translation>ह्याच फाइली नव्या मोहिमेत जोडा: त्यामुळे त्या परत येतात.</translation>
    </message>
    <message>
        <source>Only {free} MB are free on the disk with the data.</source>
        <translation>डेटा असलेल्या डिस्कवर फक्त {free} MB जागा आहे.</translation>
    </message>
    <message>
        <source>Free 200 MB on it.</source>
        <translation>तिच्यावर 200 MB मोकळे करा.</translation>
    </message>
    <message>
        <source>A browser of an earlier run is still open.</source>
        <translation>आधी चालवलेला ब्राउझर अजून उघडा आहे.</translation>
    </message>
    <message>
        <source>The next start closes it; or restart the computer.</source>
        <translation>पुढच्या वेळी सुरू केल्यावर तो बंद होईल; किंवा संगणक पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>Files of the program are missing: {files}.</source>
        <translation>प्रोग्रामच्या फाइली नाहीत: {files}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>प्रोग्राम पुन्हा इंस्टॉल करा.</translation>
    </message>
    <message>
        <source>Taking a number off the do-not-message list needs a reason.</source>
        <translation>मेसेज बंद यादीतून नंबर काढण्याचे कारण सांगावे लागेल.</translation>
    </message>
    <message>
        <source>The number is still on the list.</source>
        <translation>नंबर अजून यादीत आहे.</translation>
    </message>
    <message>
        <source>Say how this person agreed again.</source>
        <translation>या व्यक्तीने पुन्हा कसा होकार दिला ते सांगा.</translation>
    </message>
    <message>
        <source>{phone} is not on the do-not-message list.</source>
        <translation>{phone} मेसेज बंद यादीत नाही.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as text.</source>
        <translation>फाइल {path} मजकूर म्हणून वाचता येत नाही.</translation>
    </message>
    <message>
        <source>Give a text or CSV file with one number a line.</source>
        <translation>प्रत्येक ओळीत एक नंबर असलेली मजकूर किंवा CSV फाइल द्या.</translation>
    </message>
    <message>
        <source>{phone} is not a telephone number that can be used.</source>
        <translation>{phone} हा वापरता येईल असा फोन नंबर नाही.</translation>
    </message>
    <message>
        <source>Write it with its country code, such as +91 98200 12345.</source>
        <translation>तो देशाच्या कोडसह लिहा, जसे +91 98200 12345.</translation>
    </message>
    <message>
        <source>The practice page could not be linked.</source>
        <translation>सरावाचे पेज जोडता आले नाही.</translation>
    </message>
    <message>
        <source>It stands at: {state}.</source>
        <translation>त्याची स्थिती: {state}.</translation>
    </message>
    <message>
        <source>Start the practice again.</source>
        <translation>सराव पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>काहीही आणले नाही.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>ती Excel सारख्या प्रोग्राममध्ये उघडा आणि .xlsx किंवा CSV मध्ये सेव्ह करा.</translation>
    </message>
    <message>
        <source>Attach another file.</source>
        <translation>दुसरी फाइल जोडा.</translation>
    </message>
    <message>
        <source>{file} is a program and cannot be sent.</source>
        <translation>{file} हा प्रोग्राम आहे, तो पाठवता येत नाही.</translation>
    </message>
    <message>
        <source>Programs from strangers harm phones and computers.</source>
        <translation>अनोळखी प्रोग्राम फोन आणि संगणकाचे नुकसान करतात.</translation>
    </message>
    <message>
        <source>Attach a picture, a video, a PDF or another document.</source>
        <translation>चित्र, व्हिडिओ, PDF किंवा दुसरा दस्तऐवज जोडा.</translation>
    </message>
    <message>
        <source>{file} is a web page or a drawing that can run code, and cannot be sent.</source>
        <translation>{file} हे वेब पान किंवा कोड चालवू शकणारे रेखाचित्र आहे, ते पाठवता येत नाही.</translation>
    </message>
    <message>
        <source>Opening such a file runs what is written in it.</source>
        <translation>अशी फाइल उघडताच तिच्यात लिहिलेला कोड चालतो.</translation>
    </message>
    <message>
        <source>Save it as PDF, JPEG or PNG and attach that.</source>
        <translation>ती PDF, JPEG किंवा PNG म्हणून सेव्ह करून जोडा.</translation>
    </message>
    <message>
        <source>{file} is of a kind that many phones cannot open.</source>
        <translation>{file} अशा प्रकारची आहे जी बरेच फोन उघडू शकत नाहीत.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG, MP4 or PDF and attach that.</source>
        <translation>ती JPEG, PNG, MP4 किंवा PDF म्हणून सेव्ह करून जोडा.</translation>
    </message>
    <message>
        <source>What is inside {file} is not what its name says.</source>
        <translation>{file} च्या आत तिचे नाव सांगते ते नाही.</translation>
    </message>
    <message>
        <source>Save it anew with the program it was made with, and attach that.</source>
        <translation>ज्या प्रोग्रामने ती बनवली त्यातून पुन्हा सेव्ह करून जोडा.</translation>
    </message>
    <message>
        <source>{file} is a moving WebP picture, which WhatsApp takes for a sticker.</source>
        <translation>{file} हे हलते WebP चित्र आहे, WhatsApp त्याला स्टिकर मानते.</translation>
    </message>
    <message>
        <source>Save it as GIF or MP4 and attach that.</source>
        <translation>ते GIF किंवा MP4 म्हणून सेव्ह करून जोडा.</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} खूप मोठी आहे.</translation>
    </message>
    <message>
        <source>WhatsApp takes pictures and videos up to {media} MB and other files up to {document} MB.</source>
        <translation>WhatsApp {media} MB पर्यंतची चित्रे व व्हिडिओ आणि {document} MB पर्यंतच्या इतर फाइली घेते.</translation>
    </message>
    <message>
        <source>Make it smaller and attach that.</source>
        <translation>ती लहान करून जोडा.</translation>
    </message>
    <message>
        <source>{file} has too many pixels.</source>
        <translation>{file} मध्ये खूप जास्त पिक्सेल आहेत.</translation>
    </message>
    <message>
        <source>A picture may have {pixels} million of them.</source>
        <translation>एका चित्रात {pixels} दशलक्ष पिक्सेल असू शकतात.</translation>
    </message>
    <message>
        <source>{file} is damaged or was cut off.</source>
        <translation>{file} खराब आहे किंवा अपुरी राहिली आहे.</translation>
    </message>
    <message>
        <source>Copy or save it once more and attach that.</source>
        <translation>ती पुन्हा कॉपी किंवा सेव्ह करून जोडा.</translation>
    </message>
    <message>
        <source>{file} was changed after the campaign was created.</source>
        <translation>मोहीम बनवल्यानंतर {file} बदलली.</translation>
    </message>
    <message>
        <source>The copy of {file} that was kept for this campaign is gone.</source>
        <translation>या मोहिमेसाठी ठेवलेली {file} ची प्रत सापडत नाही.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>फाइल {file} नाही.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>तिचे नाव आणि फोल्डर तपासा.</translation>
    </message>
    <message>
        <source>{file} is not a file but a folder or a device.</source>
        <translation>{file} ही फाइल नाही, फोल्डर किंवा डिव्हाइस आहे.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>फाइल निवडा.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({cause}).</source>
        <translation>{file} वाचता येत नाही ({cause}).</translation>
    </message>
    <message>
        <source>Close it in other programs and try again.</source>
        <translation>इतर प्रोग्राममध्ये ती बंद करून पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>{count} files are attached; one message carries {most}.</source>
        <translation>{count} फाइली जोडल्या आहेत; एका मेसेजमध्ये {most} जाऊ शकतात.</translation>
    </message>
    <message>
        <source>Attach fewer, or put them into one ZIP file.</source>
        <translation>कमी फाइली जोडा, किंवा त्या एका ZIP फाइलमध्ये ठेवा.</translation>
    </message>
    <message>
        <source>Pictures and videos cannot go in one message with documents.</source>
        <translation>चित्रे आणि व्हिडिओ दस्तऐवजांसोबत एकाच मेसेजमध्ये जाऊ शकत नाहीत.</translation>
    </message>
    <message>
        <source>WhatsApp sends them in different ways.</source>
        <translation>WhatsApp त्यांना वेगवेगळ्या प्रकारे पाठवते.</translation>
    </message>
    <message>
        <source>Attach only pictures and videos, or only documents.</source>
        <translation>फक्त चित्रे आणि व्हिडिओ जोडा, किंवा फक्त दस्तऐवज.</translation>
    </message>
    <message>
        <source>The same file is attached twice.</source>
        <translation>एकच फाइल दोनदा जोडली आहे.</translation>
    </message>
    <message>
        <source>Attach it once.</source>
        <translation>ती एकदाच जोडा.</translation>
    </message>
    <message>
        <source>{file} cannot be kept: the disk is full or does not take writes.</source>
        <translation>{file} ठेवता येत नाही: डिस्क भरली आहे किंवा तिच्यावर लिहिता येत नाही.</translation>
    </message>
    <message>
        <source>A copy is kept, so that everyone gets the same file.</source>
        <translation>एक प्रत ठेवली जाते, म्हणजे सर्वांना तीच फाइल मिळते.</translation>
    </message>
    <message>
        <source>Free 200 MB more than the file has, then attach it again.</source>
        <translation>फाइलच्या आकारापेक्षा 200 MB जास्त जागा मोकळी करा, मग ती पुन्हा जोडा.</translation>
    </message>
    <message>
        <source>Attach the same file to a new campaign: that puts its copy back. Then resume this one.</source>
        <translation>हीच फाइल नव्या मोहिमेत जोडा: त्यामुळे तिची प्रत परत येते. मग ही मोहीम पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>Everyone is to get the file that was attached and checked.</source>
        <translation>सर्वांना जोडलेली आणि तपासलेली तीच फाइल मिळायला हवी.</translation>
    </message>
    <message>
        <source>Create the campaign anew with the file you want to send.</source>
        <translation>जी फाइल पाठवायची आहे तिच्यासह मोहीम पुन्हा बनवा.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} रिकामी आहे.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>दुसरी फाइल निवडा.</translation>
    </message>
    <message>
        <source>{file} is a picture, not a list of people.</source>
        <translation>{file} हे चित्र आहे, लोकांची यादी नाही.</translation>
    </message>
    <message>
        <source>{file} is a PDF, not a list of people.</source>
        <translation>{file} ही PDF आहे, लोकांची यादी नाही.</translation>
    </message>
    <message>
        <source>Ask for the list as a spreadsheet.</source>
        <translation>यादी Excel सारख्या फाइलमध्ये मागा.</translation>
    </message>
    <message>
        <source>{file} is not a list of people but another kind of file.</source>
        <translation>{file} ही लोकांची यादी नाही, वेगळ्या प्रकारची फाइल आहे.</translation>
    </message>
    <message>
        <source>{file} is a web page or XML inside, whatever its name says.</source>
        <translation>नाव काहीही असो, {file} आतून वेब पेज किंवा XML आहे.</translation>
    </message>
    <message>
        <source>{file} is no workbook of a kind that can be read (.xlsx, .xls, .ods).</source>
        <translation>{file} ही वाचता येईल अशी वर्कबुक नाही (.xlsx, .xls, .ods).</translation>
    </message>
    <message>
        <source>{file} is protected with a password.</source>
        <translation>{file} ला पासवर्ड आहे.</translation>
    </message>
    <message>
        <source>Save it without a password and choose it again.</source>
        <translation>ती पासवर्डशिवाय सेव्ह करून पुन्हा निवडा.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete.</source>
        <translation>{file} खराब किंवा अपूर्ण आहे.</translation>
    </message>
    <message>
        <source>{file} would take too much memory when it is opened.</source>
        <translation>{file} उघडल्यास खूप जास्त मेमरी घेईल.</translation>
    </message>
    <message>
        <source>Delete stray cells far from the list, or save it as CSV.</source>
        <translation>यादीपासून दूरचे नको असलेले सेल पुसा, किंवा ती CSV मध्ये सेव्ह करा.</translation>
    </message>
    <message>
        <source>{file} has more than {most} columns.</source>
        <translation>{file} मध्ये {most} पेक्षा जास्त स्तंभ आहेत.</translation>
    </message>
    <message>
        <source>Delete the columns that are not needed.</source>
        <translation>नको असलेले स्तंभ पुसा.</translation>
    </message>
    <message>
        <source>{file} has no column with telephone numbers.</source>
        <translation>{file} मध्ये फोन नंबरचा स्तंभ नाही.</translation>
    </message>
    <message>
        <source>Give that column the heading Phone, or choose it yourself.</source>
        <translation>त्या स्तंभाचे शीर्षक Phone ठेवा, किंवा तो स्वतः निवडा.</translation>
    </message>
    <message>
        <source>{file} has a quotation mark in line {line} that is never closed.</source>
        <translation>{file} मधील ओळ {line} मध्ये अवतरण चिन्ह &quot; बंद केलेले नाही.</translation>
    </message>
    <message>
        <source>Close or delete it and choose the file again.</source>
        <translation>ते बंद करा किंवा पुसा आणि फाइल पुन्हा निवडा.</translation>
    </message>
    <message>
        <source>{file} has a line that is too long for a list.</source>
        <translation>{file} मध्ये एक ओळ यादीसाठी खूप लांब आहे.</translation>
    </message>
    <message>
        <source>{file} is not text in a form that can be recognised.</source>
        <translation>{file} मधील मजकूर ओळखता आला नाही.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8 and choose it again.</source>
        <translation>ती CSV UTF-8 मध्ये सेव्ह करून पुन्हा निवडा.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {encoding}.</source>
        <translation>{file} ही {encoding} म्हणून वाचता येत नाही.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>दुसरे एन्कोडिंग निवडा.</translation>
    </message>
    <message>
        <source>{file} cannot be parted into cells by {sign}.</source>
        <translation>{file} चे {sign} ने कप्पे करता येत नाहीत.</translation>
    </message>
    <message>
        <source>Choose one sign, such as a comma or a semicolon.</source>
        <translation>एकच चिन्ह निवडा, जसे स्वल्पविराम किंवा अर्धविराम.</translation>
    </message>
    <message>
        <source>{file} has no sheet {sheet} with anything in it.</source>
        <translation>{file} मध्ये {sheet} नावाची काही मजकूर असलेली शीट नाही.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>दुसरी शीट निवडा.</translation>
    </message>
    <message>
        <source>{region} is not a country code.</source>
        <translation>{region} हा देशाचा कोड नाही.</translation>
    </message>
    <message>
        <source>Use two letters, such as IN.</source>
        <translation>दोन अक्षरे लिहा, जसे IN.</translation>
    </message>
    <message>
        <source>No WhatsApp is linked yet.</source>
        <translation>अजून कोणतेही WhatsApp जोडलेले नाही.</translation>
    </message>
    <message>
        <source>The campaign is saved and nothing was sent.</source>
        <translation>मोहीम सेव्ह आहे आणि काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>Link your WhatsApp, then start the campaign.</source>
        <translation>तुमचे WhatsApp जोडा, मग मोहीम सुरू करा.</translation>
    </message>
    <message>
        <source>Several numbers are linked.</source>
        <translation>अनेक नंबर जोडलेले आहेत.</translation>
    </message>
    <message>
        <source>Say which account it goes out by.</source>
        <translation>कोणत्या खात्यावरून पाठवायचे ते सांगा.</translation>
    </message>
    <message>
        <source>The sending window must end later on the same day than it starts.</source>
        <translation>पाठवण्याची वेळ त्याच दिवशी सुरू झाल्यानंतर संपली पाहिजे.</translation>
    </message>
    <message>
        <source>Choose a start and a later end.</source>
        <translation>सुरुवात आणि त्यानंतरचा शेवट निवडा.</translation>
    </message>
    <message>
        <source>The daily ceiling must be between 1 and {most}.</source>
        <translation>दिवसाची मर्यादा 1 ते {most} च्या दरम्यान असली पाहिजे.</translation>
    </message>
    <message>
        <source>Choose a number in between.</source>
        <translation>मधली एखादी संख्या निवडा.</translation>
    </message>
    <message>
        <source>The ceiling for people never written to must be between 1 and {most}.</source>
        <translation>कधीच न लिहिलेल्या लोकांसाठी मर्यादा 1 ते {most} च्या दरम्यान असली पाहिजे.</translation>
    </message>
    <message>
        <source>A ceiling above {number} a day needs the notice acknowledged again.</source>
        <translation>दिवसाला {number} पेक्षा जास्त मर्यादेसाठी सूचना पुन्हा मान्य करावी लागेल.</translation>
    </message>
    <message>
        <source>WhatsApp can block numbers that send unwanted messages.</source>
        <translation>परवानगीशिवाय मेसेज पाठवणारा नंबर WhatsApp बंद करू शकते.</translation>
    </message>
    <message>
        <source>Account {number} is not one of this WhatsApp page.</source>
        <translation>खाते {number} या WhatsApp पेजचे नाही.</translation>
    </message>
    <message>
        <source>Look at the list of accounts.</source>
        <translation>खात्यांची यादी पाहा.</translation>
    </message>
    <message>
        <source>That is not possible with campaign {number} as it stands now.</source>
        <translation>मोहीम {number} च्या सध्याच्या स्थितीत हे शक्य नाही.</translation>
    </message>
    <message>
        <source>Look at its status.</source>
        <translation>तिची स्थिती पाहा.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>फाइल {path} लिहिता येत नाही.</translation>
    </message>
    <message>
        <source>A file that was there is as it was.</source>
        <translation>तिथे असलेली फाइल तशीच आहे.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>तिच्यासाठी दुसरी जागा निवडा.</translation>
    </message>
    <message>
        <source>Nothing is known here of {phone}.</source>
        <translation>{phone} बद्दल इथे काहीही नाही.</translation>
    </message>
    <message>
        <source>See whether this is the number.</source>
        <translation>नंबर हाच आहे का ते पाहा.</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>प्रोग्राममध्ये काहीतरी बिघडले.</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours; it is written in the log.</source>
        <translation>चूक प्रोग्रामची आहे, तुमची नाही; ती लॉगमध्ये लिहिली आहे.</translation>
    </message>
    <message>
        <source>Your contacts and campaigns are safe on this PC.</source>
        <translation>तुमचे संपर्क आणि मोहिमा या PC वर सुरक्षित आहेत.</translation>
    </message>
    <message>
        <source>Try again; if it stays, start the program again.</source>
        <translation>पुन्हा प्रयत्न करा; तरीही तसेच असेल तर प्रोग्राम पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>The page {url} is not opened.</source>
        <translation>पेज {url} उघडले जात नाही.</translation>
    </message>
    <message>
        <source>Only {real} and pages on this computer (http://127.0.0.1) are.</source>
        <translation>फक्त {real} आणि या संगणकावरील पेज (http://127.0.0.1) उघडली जातात.</translation>
    </message>
    <message>
        <source>Leave the address out to use WhatsApp Web.</source>
        <translation>WhatsApp Web साठी पत्ता देऊ नका.</translation>
    </message>
    <message>
        <source>The key {path} is missing, damaged or another one.</source>
        <translation>किल्ली {path} नाही, खराब आहे किंवा वेगळी आहे.</translation>
    </message>
    <message>
        <source>Without it nobody on the do-not-message list would be known.</source>
        <translation>तिच्याशिवाय मेसेज बंद यादीतील कोणीही ओळखले जाणार नाही.</translation>
    </message>
    <message>
        <source>Put the file back from a copy of the data folder.</source>
        <translation>डेटा फोल्डरच्या प्रतीवरून फाइल परत ठेवा.</translation>
    </message>
    <message>
        <source>The data on this PC is older than what was sent from it.</source>
        <translation>या PC वरचा डेटा येथून पाठवलेल्यापेक्षा जुना आहे.</translation>
    </message>
    <message>
        <source>The record of what was sent is missing from the data folder.</source>
        <translation>काय पाठवले याची नोंद डेटा फोल्डरमध्ये नाही.</translation>
    </message>
    <message>
        <source>The record of what was sent is damaged.</source>
        <translation>काय पाठवले याची नोंद खराब झाली आहे.</translation>
    </message>
    <message>
        <source>An older copy of the data was put back, or a part of it was lost.</source>
        <translation>डेटाची जुनी प्रत परत ठेवली गेली, किंवा तिचा काही भाग हरवला.</translation>
    </message>
    <message>
        <source>A copy of the data was put back without it, or the file was deleted.</source>
        <translation>डेटाची प्रत त्याशिवाय परत ठेवली गेली, किंवा फाइल हटवली गेली.</translation>
    </message>
    <message>
        <source>The disk may be failing, or the file was changed from outside.</source>
        <translation>डिस्क खराब होत असेल, किंवा फाइल बाहेरून बदलली गेली.</translation>
    </message>
    <message>
        <source>Nothing is sent now. Campaigns paused: {paused}. Messages to be looked up in WhatsApp before anything is sent: {doubts}. Sent messages this data knows nothing of: {unknown}.</source>
        <translation>आता काही पाठवले जात नाही. थांबवलेल्या मोहिमा: {paused}. काही पाठवण्याआधी WhatsApp मध्ये पाहायचे मेसेज: {doubts}. या डेटाला माहीत नसलेले पाठवलेले मेसेज: {unknown}.</translation>
    </message>
    <message>
        <source>Look at the paused campaigns and resume those that are to go on.</source>
        <translation>थांबवलेल्या मोहिमा पाहा आणि ज्या पुढे जायला हव्यात त्या पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>The data has gone back to an older state while it was in use.</source>
        <translation>वापर चालू असताना डेटा जुन्या स्थितीत गेला.</translation>
    </message>
    <message>
        <source>A copy was put in its place, or a part of it was lost.</source>
        <translation>त्याच्या जागी प्रत ठेवली गेली, किंवा त्याचा काही भाग हरवला.</translation>
    </message>
    <message>
        <source>Nothing more is sent.</source>
        <translation>आता आणखी काही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Start the program again: it then looks up in WhatsApp what has been sent.</source>
        <translation>प्रोग्राम पुन्हा सुरू करा: मग तो WhatsApp मध्ये काय पाठवले आहे ते पाहतो.</translation>
    </message>
    <message>
        <source>Files of the program are missing or damaged: {files}.</source>
        <translation>प्रोग्रामच्या या फाइल नाहीत किंवा खराब आहेत: {files}.</translation>
    </message>
    <message>
        <source>Without them WhatsApp Web cannot be read.</source>
        <translation>त्यांच्याशिवाय WhatsApp Web वाचता येत नाही.</translation>
    </message>
    <message>
        <source>The page description in use stays, and nothing else was changed.</source>
        <translation>वापरात असलेले पानाचे वर्णन तसेच राहते, आणि दुसरे काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>Get the file once more from the maker of this program.</source>
        <translation>ही फाइल या प्रोग्रामच्या निर्मात्याकडून पुन्हा घ्या.</translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation>या प्रोग्रामची सर्वात नवी आवृत्ती इंस्टॉल करा.</translation>
    </message>
    <message>
        <source>It has another name, or lies in another folder.</source>
        <translation>तिचे नाव वेगळे आहे, किंवा ती दुसऱ्या फोल्डरमध्ये आहे.</translation>
    </message>
    <message>
        <source>A page description is one file.</source>
        <translation>पानाचे वर्णन म्हणजे एक फाइल असते.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>फाइल {file} वाचता येत नाही.</translation>
    </message>
    <message>
        <source>{file} is too large for a page description.</source>
        <translation>{file} पानाच्या वर्णनासाठी खूप मोठी आहे.</translation>
    </message>
    <message>
        <source>Such a file has at most {most} KB.</source>
        <translation>अशी फाइल जास्तीत जास्त {most} KB ची असते.</translation>
    </message>
    <message>
        <source>This version of the program takes no page descriptions from files.</source>
        <translation>प्रोग्रामची ही आवृत्ती फाइलमधून पानाचे वर्णन घेत नाही.</translation>
    </message>
    <message>
        <source>It holds no key of its maker, so that no file can be proved genuine.</source>
        <translation>तिच्यात निर्मात्याची किल्ली नाही, म्हणून कोणतीही फाइल खरी असल्याचे सिद्ध होऊ शकत नाही.</translation>
    </message>
    <message>
        <source>{file} is not a signed page description.</source>
        <translation>{file} हे पानाचे सही केलेले वर्णन नाही.</translation>
    </message>
    <message>
        <source>It does not begin as such a file does, or a part of it is missing.</source>
        <translation>तिची सुरुवात अशा फाइलसारखी नाही, किंवा तिचा एक भाग नाही.</translation>
    </message>
    <message>
        <source>{file} is of a kind this program does not know.</source>
        <translation>{file} अशा प्रकारची आहे जो हा प्रोग्राम ओळखत नाही.</translation>
    </message>
    <message>
        <source>It was made for a newer version of this program.</source>
        <translation>ती या प्रोग्रामच्या नव्या आवृत्तीसाठी बनवली आहे.</translation>
    </message>
    <message>
        <source>{file} was signed with a key this program does not know.</source>
        <translation>{file} वर अशा किल्लीने सही आहे जी हा प्रोग्राम ओळखत नाही.</translation>
    </message>
    <message>
        <source>Only files signed by the maker of this program are taken.</source>
        <translation>फक्त या प्रोग्रामच्या निर्मात्याने सही केलेल्या फाइल घेतल्या जातात.</translation>
    </message>
    <message>
        <source>{file} is not as it was when it was signed.</source>
        <translation>{file} सही करताना होती तशी नाही.</translation>
    </message>
    <message>
        <source>It was changed or damaged since, or somebody else made it.</source>
        <translation>ती नंतर बदलली किंवा खराब झाली, किंवा ती दुसऱ्या कोणी बनवली.</translation>
    </message>
    <message>
        <source>{file} is genuine, but this program cannot use it.</source>
        <translation>{file} खरी आहे, पण हा प्रोग्राम ती वापरू शकत नाही.</translation>
    </message>
    <message>
        <source>The first thing wrong with it: {problem}.</source>
        <translation>तिच्यातील पहिली चूक: {problem}.</translation>
    </message>
    <message>
        <source>{file} is older than the page description in use.</source>
        <translation>{file} वापरात असलेल्या पानाच्या वर्णनापेक्षा जुनी आहे.</translation>
    </message>
    <message>
        <source>It is version {version}; version {current} is in use.</source>
        <translation>ती आवृत्ती {version} आहे; आवृत्ती {current} वापरात आहे.</translation>
    </message>
    <message>
        <source>Go on with the one in use, or get the newest file.</source>
        <translation>वापरात आहे त्यावरच काम करा, किंवा सर्वात नवी फाइल घ्या.</translation>
    </message>
    <message>
        <source>{file} has version {version}, as the one in use, but other content.</source>
        <translation>{file} ची आवृत्ती {version} आहे, वापरात असलेल्या वर्णनाचीच, पण मजकूर वेगळा आहे.</translation>
    </message>
    <message>
        <source>A newer page description has a higher version.</source>
        <translation>पानाच्या नव्या वर्णनाची आवृत्ती वरची असते.</translation>
    </message>
    <message>
        <source>There is no reply {number}.</source>
        <translation>उत्तर {number} नाही.</translation>
    </message>
    <message>
        <source>Look at the list of replies.</source>
        <translation>उत्तरांची यादी पाहा.</translation>
    </message>
    <message>
        <source>It is not known whose number reply {number} came from.</source>
        <translation>उत्तर {number} कोणाच्या नंबरवरून आले हे माहीत नाही.</translation>
    </message>
    <message>
        <source>Look at the chat in WhatsApp, and give the number.</source>
        <translation>WhatsApp मध्ये चॅट पाहा आणि नंबर द्या.</translation>
    </message>
    <message>
        <source>The data no longer says which files go with this message.</source>
        <translation>या मेसेजसोबत कोणत्या फाइली जातात हे डेटामध्ये आता नाही.</translation>
    </message>
    <message>
        <source>A part of it was lost or changed since the campaign was started.</source>
        <translation>मोहीम सुरू झाल्यानंतर त्याचा काही भाग हरवला किंवा बदलला.</translation>
    </message>
    <message>
        <source>Cancel the campaign and create it anew.</source>
        <translation>मोहीम रद्द करा आणि पुन्हा बनवा.</translation>
    </message>
    <message>
        <source>A segment takes {most} conditions at the most.</source>
        <translation>एका गटात जास्तीत जास्त {most} अटी असू शकतात.</translation>
    </message>
    <message>
        <source>A condition of this segment is not finished.</source>
        <translation>या गटाची एक अट अपूर्ण आहे.</translation>
    </message>
    <message>
        <source>The segment was not saved.</source>
        <translation>गट सेव्ह झाला नाही.</translation>
    </message>
    <message>
        <source>Finish each condition, or take it away.</source>
        <translation>प्रत्येक अट पूर्ण करा, किंवा ती काढून टाका.</translation>
    </message>
    <message>
        <source>This segment says something that this version does not know.</source>
        <translation>या गटात असे काही आहे जे या आवृत्तीला माहीत नाही.</translation>
    </message>
    <message>
        <source>It chooses nobody, and it was left as it is.</source>
        <translation>तो कोणालाही निवडत नाही, आणि तो आहे तसाच ठेवला आहे.</translation>
    </message>
    <message>
        <source>Make it anew, or install the newer version again.</source>
        <translation>तो नव्याने बनवा, किंवा नवी आवृत्ती पुन्हा इन्स्टॉल करा.</translation>
    </message>
    <message>
        <source>A message to this person is being sent at this moment.</source>
        <translation>या व्यक्तीला आत्ता एक संदेश पाठवला जात आहे.</translation>
    </message>
    <message>
        <source>Until WhatsApp shows it, it must be known whose it is, so that it goes only once.</source>
        <translation>WhatsApp तो दाखवेपर्यंत तो कोणाचा आहे हे माहीत असले पाहिजे, म्हणजे तो एकदाच जाईल.</translation>
    </message>
    <message>
        <source>Try again when it is sent.</source>
        <translation>तो गेल्यावर पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The backup {path} belongs to other data than that of {folder}.</source>
        <translation>बॅकअप {path} हा {folder} मधील डेटाचा नाही, दुसऱ्या डेटाचा आहे.</translation>
    </message>
    <message>
        <source>People who opted out here would not be known in it.</source>
        <translation>इथे ज्यांनी नको म्हटले आहे, ते त्यात ओळखले जाणार नाहीत.</translation>
    </message>
    <message>
        <source>Restore it into an empty data folder.</source>
        <translation>तो रिकाम्या डेटा फोल्डरमध्ये परत आणा.</translation>
    </message>
    <message>
        <source>The backup could not be put in place in {folder}.</source>
        <translation>बॅकअप {folder} मध्ये लावता आला नाही.</translation>
    </message>
    <message>
        <source>The data is either as it was, or the backup&apos;s; nothing is half.</source>
        <translation>डेटा एकतर पूर्वीसारखा आहे, किंवा बॅकअपचा; काहीही अर्धवट नाही.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>अजून कोणताही बॅकअप नाही.</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>आधी एक बनवा.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a tag or field.</source>
        <translation>“{name}” हे टॅग किंवा फील्डचे नाव असू शकत नाही.</translation>
    </message>
    <message>
        <source>Give it another name of at most {most} letters.</source>
        <translation>त्याला जास्तीत जास्त {most} अक्षरांचे दुसरे नाव द्या.</translation>
    </message>
    <message>
        <source>A consent needs the words this person agreed to.</source>
        <translation>संमतीसोबत ही व्यक्ती ज्या शब्दांना सहमत झाली ते शब्द हवेत.</translation>
    </message>
    <message>
        <source>Say what they were asked, or what they said.</source>
        <translation>त्यांना काय विचारले किंवा ते काय म्हणाले ते लिहा.</translation>
    </message>
    <message>
        <source>Contacts cannot be written as {path}.</source>
        <translation>संपर्क {path} या स्वरूपात लिहिता येत नाहीत.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>काहीही लिहिले नाही.</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv for a table or in .vcf for cards.</source>
        <translation>तक्त्यासाठी .csv ने किंवा कार्डांसाठी .vcf ने संपणारे नाव द्या.</translation>
    </message>
    <message>
        <source>A segment needs a name of at most {most} letters.</source>
        <translation>गटाला जास्तीत जास्त {most} अक्षरांचे नाव हवे.</translation>
    </message>
    <message>
        <source>Give it a short name.</source>
        <translation>त्याला छोटे नाव द्या.</translation>
    </message>
    <message>
        <source>There is a segment called {name} already.</source>
        <translation>{name} नावाचा गट आधीच आहे.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>त्याला दुसरे नाव द्या.</translation>
    </message>
    <message>
        <source>There is no such segment.</source>
        <translation>असा कोणताही गट नाही.</translation>
    </message>
    <message>
        <source>Choose one of the list of segments.</source>
        <translation>गटांच्या यादीतून एक निवडा.</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>Your contacts are safe.</source>
        <translation>तुमचे संपर्क सुरक्षित आहेत.</translation>
    </message>
    <message>
        <source>WhatsApp disconnected. Sending is paused</source>
        <translation>WhatsApp चे कनेक्शन तुटले. पाठवणे थांबले आहे</translation>
    </message>
    <message>
        <source>Link again</source>
        <translation>पुन्हा जोडा</translation>
    </message>
    <message>
        <source>Show WhatsApp link</source>
        <translation>WhatsApp जोडणी पाहा</translation>
    </message>
    <message>
        <source>WhatsApp Web is open in another window. Sending is paused</source>
        <translation>WhatsApp Web दुसऱ्या विंडोत उघडे आहे. पाठवणे थांबले आहे</translation>
    </message>
    <message>
        <source>WhatsApp has restricted this number. Sending is paused</source>
        <translation>WhatsApp ने हा नंबर मर्यादित केला आहे. पाठवणे थांबले आहे</translation>
    </message>
    <message>
        <source>Sending more now would make it worse. Look at WhatsApp on the phone.</source>
        <translation>आता आणखी पाठवल्यास परिस्थिती बिघडेल. फोनवर WhatsApp पाहा.</translation>
    </message>
    <message>
        <source>WhatsApp has blocked this number. Sending is paused</source>
        <translation>WhatsApp ने हा नंबर बंद केला आहे. पाठवणे थांबले आहे</translation>
    </message>
    <message>
        <source>No internet. Sending waits</source>
        <translation>इंटरनेट नाही. पाठवणे थांबले आहे</translation>
    </message>
    <message>
        <source>It goes on by itself when the internet is back.</source>
        <translation>इंटरनेट आल्यावर आपोआप सुरू होईल.</translation>
    </message>
    <message>
        <source>WhatsApp Web looks different from what this version knows</source>
        <translation>WhatsApp Web बदलले आहे, ही आवृत्ती ते ओळखत नाही</translation>
    </message>
    <message>
        <source>Nothing is sent until this is mended. Your contacts are safe.</source>
        <translation>दुरुस्त होईपर्यंत काहीही पाठवले जाणार नाही. तुमचे संपर्क सुरक्षित आहेत.</translation>
    </message>
    <message>
        <source>WhatsApp cannot store its data on this PC</source>
        <translation>WhatsApp या PC वर आपला डेटा सेव्ह करू शकत नाही</translation>
    </message>
    <message>
        <source>Free some room on the disk, then try again.</source>
        <translation>डिस्कवर जागा मोकळी करा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>No browser was found</source>
        <translation>ब्राउझर सापडला नाही</translation>
    </message>
    <message>
        <source>Install Microsoft Edge or Google Chrome, then try again.</source>
        <translation>Microsoft Edge किंवा Google Chrome इंस्टॉल करा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The browser is too old for WhatsApp Web</source>
        <translation>WhatsApp Web साठी ब्राउझर खूप जुना आहे</translation>
    </message>
    <message>
        <source>Update Microsoft Edge or Google Chrome, then try again.</source>
        <translation>Microsoft Edge किंवा Google Chrome अपडेट करा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Opening WhatsApp Web. This takes some seconds.</source>
        <translation>WhatsApp Web उघडत आहे. काही सेकंद लागतील.</translation>
    </message>
    <message>
        <source>Point the phone camera at this code</source>
        <translation>फोनचा कॅमेरा या कोडसमोर धरा</translation>
    </message>
    <message>
        <source>The code on the left is no longer good. Get a new one.</source>
        <translation>डावीकडचा कोड आता चालणार नाही. नवा कोड घ्या.</translation>
    </message>
    <message>
        <source>The phone is linked. Keep it online until the chats are here.</source>
        <translation>फोन जोडला गेला. चॅट येईपर्यंत तो इंटरनेटला जोडलेला ठेवा.</translation>
    </message>
    <message>
        <source>Open WhatsApp on the phone at least every 14 days, so that it stays linked.</source>
        <translation>जोडलेले राहावे म्हणून फोनवर WhatsApp किमान दर 14 दिवसांनी उघडा.</translation>
    </message>
    <message>
        <source>WhatsApp Web is in use in another window. Sending is paused.</source>
        <translation>WhatsApp Web दुसऱ्या विंडोत चालू आहे. पाठवणे थांबले आहे.</translation>
    </message>
    <message>
        <source>Sending is paused. Your contacts are safe. Link again to go on.</source>
        <translation>पाठवणे थांबले आहे. तुमचे संपर्क सुरक्षित आहेत. पुढे जाण्यासाठी पुन्हा जोडा.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted this number. Sending more now would make it worse. Look at the phone.</source>
        <translation>WhatsApp ने हा नंबर मर्यादित केला आहे. आता आणखी पाठवल्यास परिस्थिती बिघडेल. फोन पाहा.</translation>
    </message>
    <message>
        <source>WhatsApp has blocked this number. Your contacts are safe on this PC.</source>
        <translation>WhatsApp ने हा नंबर बंद केला आहे. तुमचे संपर्क या PC वर सुरक्षित आहेत.</translation>
    </message>
    <message>
        <source>Check the internet. It goes on by itself when it is back.</source>
        <translation>इंटरनेट तपासा. आल्यावर आपोआप सुरू होईल.</translation>
    </message>
    <message>
        <source>WhatsApp Web looks different from what this version knows. Nothing is sent. Look for an update.</source>
        <translation>WhatsApp Web बदलले आहे, ही आवृत्ती ते ओळखत नाही. काहीही पाठवले जाणार नाही. अपडेट पाहा.</translation>
    </message>
    <message>
        <source>The disk cannot be written. Free some room, then try again.</source>
        <translation>डिस्कवर लिहिता येत नाही. जागा मोकळी करा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Scan a code once with the phone of your shop&apos;s number.</source>
        <translation>दुकानाच्या नंबरच्या फोनने एकदा कोड स्कॅन करा.</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>नवा कोड घ्या</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>पुढे जा</translation>
    </message>
    <message>
        <source>Use here</source>
        <translation>इथे वापरा</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>Link your WhatsApp</source>
        <translation>तुमचे WhatsApp जोडा</translation>
    </message>
    <message>
        <source>WhatsApp Web shows something this version does not know. Nothing was pressed.</source>
        <translation>WhatsApp Web वर असे काही दिसत आहे जे या आवृत्तीला माहीत नाही. काहीही दाबले नाही.</translation>
    </message>
    <message>
        <source>A picture of the page is kept in {folder}.</source>
        <translation>पानाचे चित्र {folder} मध्ये ठेवले आहे.</translation>
    </message>
    <message>
        <source>WhatsApp says: {why}</source>
        <translation>WhatsApp चे म्हणणे: {why}</translation>
    </message>
    <message>
        <source>Until about {time}.</source>
        <translation>साधारण {time} पर्यंत.</translation>
    </message>
    <message>
        <source>The phone has been offline for {n} days</source>
        <translation>फोन {n} दिवसांपासून ऑफलाइन आहे</translation>
    </message>
    <message>
        <source>After 14 days WhatsApp unlinks this PC. Open WhatsApp on the phone and connect it to the internet.</source>
        <translation>14 दिवसांनंतर WhatsApp हा PC वेगळा करते. फोनवर WhatsApp उघडा आणि फोन इंटरनेटला जोडा.</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>{time} yesterday</source>
        <translation>काल {time}</translation>
    </message>
    <message>
        <source>{time} tomorrow</source>
        <translation>उद्या {time}</translation>
    </message>
</context>
<context>
    <name>replies</name>
    <message>
        <source>Asks you</source>
        <translation>तुमचा निर्णय हवा</translation>
    </message>
    <message>
        <source>No more messages</source>
        <translation>आणखी मेसेज नको</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>सुरू आहे</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Ready</source>
        <translation>तयार</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>दुरुस्त केला</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>पुन्हा आला</translation>
    </message>
    <message>
        <source>Can&apos;t use</source>
        <translation>वापरता येत नाही</translation>
    </message>
    <message>
        <source>added the country code</source>
        <translation>देशाचा कोड जोडला</translation>
    </message>
    <message>
        <source>added +</source>
        <translation>+ जोडला</translation>
    </message>
    <message>
        <source>00 became +</source>
        <translation>00 च्या जागी +</translation>
    </message>
    <message>
        <source>dropped the 0 in front</source>
        <translation>पुढचा 0 काढला</translation>
    </message>
    <message>
        <source>digits written in Latin</source>
        <translation>अंक 1, 2, 3 मध्ये लिहिले</translation>
    </message>
    <message>
        <source>dropped .0 at the end</source>
        <translation>शेवटचा .0 काढला</translation>
    </message>
    <message>
        <source>written out in full</source>
        <translation>पूर्ण लिहिला</translation>
    </message>
    <message>
        <source>taken from a link</source>
        <translation>लिंकमधून घेतला</translation>
    </message>
    <message>
        <source>dropped the extension</source>
        <translation>एक्स्टेंशन काढले</translation>
    </message>
    <message>
        <source>a landline</source>
        <translation>लँडलाइन नंबर</translation>
    </message>
    <message>
        <source>from another country</source>
        <translation>दुसऱ्या देशाचा</translation>
    </message>
    <message>
        <source>from another column</source>
        <translation>दुसऱ्या स्तंभातून</translation>
    </message>
    <message>
        <source>the name mixes two alphabets</source>
        <translation>नावात दोन लिप्या मिसळल्या आहेत</translation>
    </message>
    <message>
        <source>already in your contacts</source>
        <translation>आधीच तुमच्या संपर्कांत</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>नंबर नाही</translation>
    </message>
    <message>
        <source>the cell is not a number</source>
        <translation>सेलमध्ये नंबर नाही</translation>
    </message>
    <message>
        <source>Excel has lost digits; use the .xlsx file</source>
        <translation>Excel ने अंक गमावले; .xlsx फाइल घ्या</translation>
    </message>
    <message>
        <source>two numbers in one cell; choose one</source>
        <translation>एका सेलमध्ये दोन नंबर; एक निवडा</translation>
    </message>
    <message>
        <source>a letter among the digits</source>
        <translation>अंकांमध्ये अक्षर आहे</translation>
    </message>
    <message>
        <source>a sign that does not belong there</source>
        <translation>चुकीचे चिन्ह आहे</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>खूप लहान</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>खूप लांब</translation>
    </message>
    <message>
        <source>the country code is missing</source>
        <translation>देशाचा कोड नाही</translation>
    </message>
    <message>
        <source>no country has this code</source>
        <translation>हा कोणत्याही देशाचा कोड नाही</translation>
    </message>
    <message>
        <source>a toll-free number</source>
        <translation>टोल-फ्री नंबर</translation>
    </message>
    <message>
        <source>a service number</source>
        <translation>सेवा नंबर</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>असा नंबर नसतो</translation>
    </message>
    <message>
        <source>a cell is too large</source>
        <translation>सेल खूप मोठा आहे</translation>
    </message>
    <message>
        <source>the card is cut short</source>
        <translation>कार्ड अर्धवट आहे</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>You paused it</source>
        <translation>तुम्ही हे थांबवले आहे</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume.</source>
        <translation>तुम्ही पुन्हा सुरू करेपर्यंत काही पाठवले जाणार नाही.</translation>
    </message>
    <message>
        <source>Quiet hours. Nothing is sent now</source>
        <translation>शांत वेळ आहे. आता काही पाठवले जात नाही</translation>
    </message>
    <message>
        <source>It is outside your sending hours where these people live. It goes on by itself.</source>
        <translation>हे लोक जिथे राहतात तिथे आता तुमची पाठवण्याची वेळ नाही. हे आपोआप पुढे जाईल.</translation>
    </message>
    <message>
        <source>Nothing more is sent today</source>
        <translation>आज आणखी काही पाठवले जाणार नाही</translation>
    </message>
    <message>
        <source>Today&apos;s limit of messages is reached. It goes on by itself.</source>
        <translation>आजच्या मेसेजची मर्यादा पूर्ण झाली. हे आपोआप पुढे जाईल.</translation>
    </message>
    <message>
        <source>The messages of your plan are used up</source>
        <translation>तुमच्या प्लॅनचे मेसेज संपले</translation>
    </message>
    <message>
        <source>Those who are waiting stay in the queue.</source>
        <translation>जे वाट पाहत आहेत ते रांगेत राहतील.</translation>
    </message>
    <message>
        <source>Missed its time. Send now?</source>
        <translation>वेळ निघून गेली. आता पाठवायचे?</translation>
    </message>
    <message>
        <source>The PC was off or asleep then, or WhatsApp could not be used. Nothing was sent.</source>
        <translation>तेव्हा PC बंद किंवा झोपलेला होता, किंवा WhatsApp वापरता येत नव्हते. काही पाठवले गेले नाही.</translation>
    </message>
    <message>
        <source>Waiting for the internet</source>
        <translation>इंटरनेटची वाट पाहत आहे</translation>
    </message>
    <message>
        <source>WhatsApp Web does not answer. It goes on by itself, and nobody counts as failed.</source>
        <translation>WhatsApp Web उत्तर देत नाही. हे आपोआप पुढे जाईल, आणि कोणालाही अयशस्वी धरले जाणार नाही.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted this number</source>
        <translation>WhatsApp ने या नंबरवर निर्बंध घातले आहेत</translation>
    </message>
    <message>
        <source>WhatsApp has blocked this number</source>
        <translation>WhatsApp ने हा नंबर बंद केला आहे</translation>
    </message>
    <message>
        <source>Another program is using the data, or the disk is full or failing. What was saved is safe. Close the other program or free 200 MB, then resume.</source>
        <translation>दुसरा प्रोग्राम डेटा वापरत आहे, किंवा डिस्क भरली किंवा खराब होत आहे. जे सेव्ह झाले ते सुरक्षित आहे. दुसरा प्रोग्राम बंद करा किंवा 200 MB मोकळे करा, मग पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>Sending has stopped: more now would make it worse. Look at WhatsApp on the phone.</source>
        <translation>पाठवणे थांबले आहे: आता आणखी पाठवल्यास स्थिती बिघडेल. फोनवर WhatsApp पाहा.</translation>
    </message>
    <message>
        <source>Sending has stopped, and your contacts are safe. WhatsApp on the phone says for how long.</source>
        <translation>पाठवणे थांबले आहे, आणि तुमचे संपर्क सुरक्षित आहेत. किती काळ ते फोनवरचे WhatsApp सांगते.</translation>
    </message>
    <message>
        <source>WhatsApp is logged out</source>
        <translation>WhatsApp मधून लॉग आउट झाले आहे</translation>
    </message>
    <message>
        <source>Nobody counts as failed. Link it again, then resume.</source>
        <translation>कोणालाही अयशस्वी धरलेले नाही. ते पुन्हा जोडा, मग सुरू करा.</translation>
    </message>
    <message>
        <source>WhatsApp is open somewhere else</source>
        <translation>WhatsApp दुसरीकडे उघडे आहे</translation>
    </message>
    <message>
        <source>It is never taken over without your word. Choose Use here, then resume.</source>
        <translation>तुम्ही सांगितल्याशिवाय ते इथे आणले जात नाही. “इथे वापरा” निवडा, मग पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>WhatsApp Web looks different from what this version knows</source>
        <translation>WhatsApp Web या आवृत्तीला माहीत असलेल्यापेक्षा वेगळे दिसत आहे</translation>
    </message>
    <message>
        <source>Nothing is sent until this is mended. Look for an update.</source>
        <translation>हे दुरुस्त होईपर्यंत काही पाठवले जाणार नाही. अपडेट पाहा.</translation>
    </message>
    <message>
        <source>The WhatsApp window is covered or minimised</source>
        <translation>WhatsApp ची विंडो झाकलेली किंवा लहान केलेली आहे</translation>
    </message>
    <message>
        <source>Bring it to the front and leave it there, then resume.</source>
        <translation>ती समोर आणा आणि तिथेच राहू द्या, मग पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>It failed again and again, so it stopped</source>
        <translation>पुन्हा पुन्हा अयशस्वी झाले, म्हणून थांबले</translation>
    </message>
    <message>
        <source>The cause lies with the connection or the page, not with the people: they are still waiting. Look at the internet and at WhatsApp, then resume.</source>
        <translation>कारण कनेक्शन किंवा पानात आहे, लोकांत नाही: ते अजून वाट पाहत आहेत. इंटरनेट आणि WhatsApp पाहा, मग पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>The data cannot be written, so nothing is sent</source>
        <translation>डेटा लिहिता येत नाही, म्हणून काही पाठवले जात नाही</translation>
    </message>
    <message>
        <source>No browser was found</source>
        <translation>कोणताही ब्राउझर सापडला नाही</translation>
    </message>
    <message>
        <source>Nothing was sent. Install Microsoft Edge or Google Chrome, then resume.</source>
        <translation>काही पाठवले गेले नाही. Microsoft Edge किंवा Google Chrome इंस्टॉल करा, मग पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>The browser is too old for WhatsApp Web</source>
        <translation>ब्राउझर WhatsApp Web साठी खूप जुना आहे</translation>
    </message>
    <message>
        <source>Nothing was sent. Update Microsoft Edge or Google Chrome, then resume.</source>
        <translation>काही पाठवले गेले नाही. Microsoft Edge किंवा Google Chrome अपडेट करा, मग पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>It refused to open a chat with someone you never wrote to.</source>
        <translation>तुम्ही कधीच न लिहिलेल्या व्यक्तीशी चॅट उघडण्यास त्याने नकार दिला.</translation>
    </message>
    <message>
        <source>It marked messages as not sent, one after the other.</source>
        <translation>त्याने एकामागून एक मेसेजवर “पाठवला नाही” अशी खूण केली.</translation>
    </message>
    <message>
        <source>WhatsApp itself says so on its page.</source>
        <translation>WhatsApp स्वतः आपल्या पानावर असे सांगते.</translation>
    </message>
    <message>
        <source>Try again after {time}.</source>
        <translation>{time} नंतर पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Sends again at {time}</source>
        <translation>{time} ला पुन्हा पाठवले जाईल</translation>
    </message>
    <message>
        <source>Missed {time}. Send now?</source>
        <translation>{time} ची वेळ निघून गेली. आता पाठवायचे?</translation>
    </message>
    <message>
        <source>A picture of the page is kept in {folder}.</source>
        <translation>पानाचे चित्र येथे ठेवले आहे: {folder}</translation>
    </message>
    <message>
        <source>WhatsApp is linked again</source>
        <translation>WhatsApp पुन्हा जोडले गेले आहे</translation>
    </message>
    <message>
        <source>Resume, and it goes on where it stopped.</source>
        <translation>पुन्हा सुरू करा, हे जिथे थांबले तिथून पुढे जाईल.</translation>
    </message>
    <message>
        <source>Another number is linked now</source>
        <translation>आता दुसरा नंबर जोडलेला आहे</translation>
    </message>
    <message>
        <source>This campaign belongs to {phone}. Link that number, then resume.</source>
        <translation>ही मोहीम {phone} ची आहे. तो नंबर जोडा, मग पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>Replies wait for your answer</source>
        <translation>काही उत्तरांवर तुमचा निर्णय हवा आहे</translation>
    </message>
    <message>
        <source>Some people may have asked for no more messages. Answer their replies, then resume.</source>
        <translation>कदाचित काही लोकांनी मेसेज बंद करायला सांगितले आहे. त्यांची उत्तरे पाहून निर्णय द्या, मग मोहीम पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>Show replies</source>
        <translation>उत्तरे दाखवा</translation>
    </message>
    <message>
        <source>Show limits</source>
        <translation>मर्यादा पाहा</translation>
    </message>
    <message>
        <source>Link again</source>
        <translation>पुन्हा जोडा</translation>
    </message>
    <message>
        <source>Use here</source>
        <translation>इथे वापरा</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>चित्र पाहा</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Waiting</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>पाठवत आहे</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>WhatsApp ला दिला</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>पाठवला</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पोहोचला</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>वाचला</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>गेला नाही</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>वगळला</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>खात्री नाही</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>मसुदा</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>वेळ ठरलेली</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चालू आहे</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>थांबली आहे</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण झाली</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>बंद केली</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>वाट पाहत आहे</translation>
    </message>
    <message>
        <source>Sent, you said so</source>
        <translation>पाठवला, तुम्ही सांगितले</translation>
    </message>
    <message>
        <source>Not on WhatsApp</source>
        <translation>WhatsApp वर नाही</translation>
    </message>
    <message>
        <source>WhatsApp refused a new chat</source>
        <translation>WhatsApp ने नवी चॅट होऊ दिली नाही</translation>
    </message>
    <message>
        <source>The chat holds an unfinished message of yours</source>
        <translation>चॅटमध्ये तुमचा अर्धवट मेसेज आहे</translation>
    </message>
    <message>
        <source>The message did not go out</source>
        <translation>मेसेज गेला नाही</translation>
    </message>
    <message>
        <source>Asked not to get messages</source>
        <translation>मेसेजसाठी नकार दिला आहे</translation>
    </message>
    <message>
        <source>Has not agreed to get messages</source>
        <translation>मेसेज घेण्यास होकार दिलेला नाही</translation>
    </message>
    <message>
        <source>A blank in the message has no value</source>
        <translation>मेसेजमधील रिकामी जागा भरायला माहिती नाही</translation>
    </message>
    <message>
        <source>Got enough messages lately</source>
        <translation>अलीकडे पुरेसे मेसेज मिळाले</translation>
    </message>
    <message>
        <source>Got the same text lately</source>
        <translation>हाच मेसेज अलीकडे मिळाला</translation>
    </message>
    <message>
        <source>This is your own number</source>
        <translation>हा तुमचाच नंबर आहे</translation>
    </message>
    <message>
        <source>It could not be seen whether it went out</source>
        <translation>मेसेज गेला की नाही ते कळले नाही</translation>
    </message>
    <message>
        <source>Check the number with the customer</source>
        <translation>ग्राहकाकडून नंबर तपासून घ्या</translation>
    </message>
    <message>
        <source>Ask the customer to write to you first</source>
        <translation>ग्राहकाला आधी लिहायला सांगा</translation>
    </message>
    <message>
        <source>Send or clear it on your phone</source>
        <translation>फोनवर तो पाठवा किंवा पुसा</translation>
    </message>
    <message>
        <source>Use Retry failed</source>
        <translation>&quot;न गेलेले पुन्हा पाठवा&quot; दाबा</translation>
    </message>
    <message>
        <source>Nothing to do: their wish is kept</source>
        <translation>काही करायचे नाही: त्यांची इच्छा पाळली</translation>
    </message>
    <message>
        <source>Ask the customer and note their yes</source>
        <translation>ग्राहकाला विचारा आणि त्यांचा होकार नोंदवा</translation>
    </message>
    <message>
        <source>Fill it in, or write {name|friend}</source>
        <translation>माहिती भरा, किंवा {name|मित्र} लिहा</translation>
    </message>
    <message>
        <source>Wait some days</source>
        <translation>काही दिवस थांबा</translation>
    </message>
    <message>
        <source>Write something new</source>
        <translation>काही नवे लिहा</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>काही करायचे नाही</translation>
    </message>
    <message>
        <source>Look in WhatsApp, then choose below</source>
        <translation>WhatsApp मध्ये पाहा, मग खाली निवडा</translation>
    </message>
    <message>
        <source>Fast: a gap of 2 to 5 seconds</source>
        <translation>जलद: 2 ते 5 सेकंदांचे अंतर</translation>
    </message>
    <message>
        <source>Normal: a gap of 5 to 10 seconds</source>
        <translation>सामान्य: 5 ते 10 सेकंदांचे अंतर</translation>
    </message>
    <message>
        <source>Slow: a gap of 10 to 30 seconds</source>
        <translation>संथ: 10 ते 30 सेकंदांचे अंतर</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>सुरू होत आहे</translation>
    </message>
    <message>
        <source>The attachment or its text was not accepted</source>
        <translation>जोडलेली फाइल किंवा तिचा मजकूर घेतला नाही</translation>
    </message>
    <message>
        <source>Try a smaller file or a shorter text</source>
        <translation>लहान फाइल किंवा लहान मजकूर वापरा</translation>
    </message>
    <message>
        <source>Waiting for the scan</source>
        <translation>स्कॅनची वाट</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>हा कोड जुना झाला</translation>
    </message>
    <message>
        <source>Scanned. Loading your chats</source>
        <translation>स्कॅन झाले. चॅट लोड होत आहेत</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>जोडलेले</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>दुसऱ्या विंडोत उघडे</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>लॉग आउट</translation>
    </message>
    <message>
        <source>Restricted by WhatsApp</source>
        <translation>WhatsApp ने मर्यादित केला</translation>
    </message>
    <message>
        <source>Blocked by WhatsApp</source>
        <translation>WhatsApp ने बंद केला</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>इंटरनेट नाही</translation>
    </message>
    <message>
        <source>WhatsApp Web has changed</source>
        <translation>WhatsApp Web बदलले</translation>
    </message>
    <message>
        <source>WhatsApp cannot store its data</source>
        <translation>WhatsApp डेटा सेव्ह करू शकत नाही</translation>
    </message>
    <message>
        <source>Browser too old</source>
        <translation>ब्राउझर जुना आहे</translation>
    </message>
    <message>
        <source>Browser missing</source>
        <translation>ब्राउझर नाही</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>जोडलेले नाही</translation>
    </message>
    <message>
        <source>{why}. {fix}.</source>
        <translation>{why}. {fix}.</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} मि.</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} ता. {m} मि.</translation>
    </message>
</context>
</TS>
