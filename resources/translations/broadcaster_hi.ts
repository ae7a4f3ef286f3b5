<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>Acts</name>
    <message>
        <source>Adding the tag</source>
        <translation>टैग लगाया जा रहा है</translation>
    </message>
    <message>
        <source>Tag {subject} added: {people}</source>
        <translation>टैग {subject} लगाया: {people}</translation>
    </message>
    <message>
        <source>Removing the tag</source>
        <translation>टैग हटाया जा रहा है</translation>
    </message>
    <message>
        <source>Tag {subject} removed: {people}</source>
        <translation>टैग {subject} हटाया: {people}</translation>
    </message>
    <message>
        <source>{subject} is {value} now: {people}</source>
        <translation>{subject} अब {value} है: {people}</translation>
    </message>
    <message>
        <source>{subject} emptied: {people}</source>
        <translation>{subject} खाली किया: {people}</translation>
    </message>
    <message>
        <source>Setting the field</source>
        <translation>फ़ील्ड भरी जा रही है</translation>
    </message>
    <message>
        <source>Putting them on the do-not-message list</source>
        <translation>मैसेज बंद सूची में डाला जा रहा है</translation>
    </message>
    <message>
        <source>Cancelled. Those who are on the do-not-message list already stay there.</source>
        <translation>रद्द किया। जो मैसेज बंद सूची में आ चुके हैं, वे वहीं रहेंगे।</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>हटाया जा रहा है</translation>
    </message>
    <message>
        <source>Cancelled. Those who are in the bin already can be restored from there.</source>
        <translation>रद्द किया। जो हट चुके हैं, उन्हें हटाए गए कॉन्टैक्ट से वापस ला सकते हैं।</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>फ़ाइल में लिखा जा रहा है</translation>
    </message>
    <message>
        <source>{people} written to {file}</source>
        <translation>{people}: {file} में लिखे</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>रद्द किया। कोई फ़ाइल नहीं बनी।</translation>
    </message>
    <message>
        <source>Nothing to change: it is so already</source>
        <translation>कुछ बदलना नहीं है: पहले से ऐसा ही है</translation>
    </message>
    <message>
        <source>No more messages: {people}</source>
        <translation>अब मैसेज नहीं जाएँगे: {people}</translation>
    </message>
    <message>
        <source>Deleted: {people}. They stay in the bin for 30 days.</source>
        <translation>हटाए: {people}। 30 दिन तक वापस ला सकते हैं।</translation>
    </message>
    <message>
        <source>Messages that waited for {some} of them were cancelled.</source>
        <translation>इनमें से {some} के रुके हुए मैसेज रद्द हो गए।</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>रद्द किया। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>पहले जैसा किया जा रहा है</translation>
    </message>
</context>
<context>
    <name>AddNumber</name>
    <message>
        <source>Add to the do-not-message list</source>
        <translation>मैसेज बंद सूची में जोड़ें</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>नंबर जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Why (if you like)</source>
        <translation>क्यों (चाहें तो)</translation>
    </message>
    <message>
        <source>Such as: asked at the counter</source>
        <translation>जैसे: काउंटर पर कहा</translation>
    </message>
    <message>
        <source>Will be {phone}</source>
        <translation>यह {phone} होगा</translation>
    </message>
    <message>
        <source>{phone} is on the list already</source>
        <translation>{phone} पहले से सूची में है</translation>
    </message>
    <message>
        <source>With country code, such as +91 98200 12345</source>
        <translation>देश के कोड के साथ, जैसे +91 98200 12345</translation>
    </message>
    <message>
        <source>Not a number yet: {why}</source>
        <translation>अभी पूरा नंबर नहीं है: {why}</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>Another file is being brought in. Undo this one afterwards.</source>
        <translation>एक और फ़ाइल लाई जा रही है। उसके बाद इसे पहले जैसा करें।</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>आयात वापस लिया जा रहा है</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>छूटी लाइनें सेव करें</translation>
    </message>
    <message>
        <source>{file} rejected rows</source>
        <translation>{file} छूटी लाइनें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved</source>
        <translation>
            <numerusform>%Ln लाइन सेव हुई</numerusform>
            <numerusform>%Ln लाइनें सेव हुईं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmBar</name>
    <message>
        <source>I have read it</source>
        <translation>पढ़ लिया</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Edit</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>यहाँ जाएँ</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>पहले जैसा करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>पहले जैसा करें: {what}</translation>
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
        <translation>और मैसेज नहीं</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>कुछ नहीं करना</translation>
    </message>
    <message>
        <source>Messages may go on</source>
        <translation>मैसेज भेजते रहें</translation>
    </message>
    <message>
        <source>Who wrote this in the chat “{title}”?</source>
        <translation>“{title}” चैट में यह किसने लिखा?</translation>
    </message>
    <message>
        <source>Does {name} want no more messages?</source>
        <translation>क्या {name} को और मैसेज नहीं चाहिए?</translation>
    </message>
    <message>
        <source>{name} gets no more messages</source>
        <translation>{name} को अब कोई मैसेज नहीं जाएगा</translation>
    </message>
    <message>
        <source>You said: nothing changes for {name}</source>
        <translation>आपका जवाब: {name} के लिए कुछ नहीं बदलेगा</translation>
    </message>
    <message>
        <source>The chat shows no number. Look at it in WhatsApp; to stop messages, write the number here.</source>
        <translation>चैट में नंबर नहीं दिखता। उसे WhatsApp में देखें; मैसेज बंद करने हों तो नंबर यहाँ लिखें।</translation>
    </message>
    <message>
        <source>No campaign writes to this person until you answer. Nothing is sent by answering.</source>
        <translation>आपके जवाब तक किसी कैंपेन से इन्हें मैसेज नहीं जाएगा। जवाब देने से कुछ नहीं भेजा जाता।</translation>
    </message>
</context>
<context>
    <name>Attached</name>
    <message>
        <source>Attach</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Attach pictures, videos or documents</source>
        <translation>तस्वीरें, वीडियो या दस्तावेज़ जोड़ें</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>जुड़ी फ़ाइलें</translation>
    </message>
    <message>
        <source>Take {file} out</source>
        <translation>{file} हटाएँ</translation>
    </message>
    <message>
        <source>Pictures and videos ({endings})</source>
        <translation>तस्वीरें और वीडियो ({endings})</translation>
    </message>
    <message>
        <source>Documents ({endings})</source>
        <translation>दस्तावेज़ ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Your data is copied by itself every day, while campaigns run and before big changes. Copies stay on this PC; put one on a USB stick now and then.</source>
        <translation>आपके डेटा की नकल हर दिन, कैंपेन चलते समय और बड़े बदलावों से पहले अपने आप बनती है। नकलें इसी PC पर रहती हैं; कभी-कभी एक USB पर भी रखें।</translation>
    </message>
    <message>
        <source>In practice nothing is real, so nothing is backed up.</source>
        <translation>अभ्यास में कुछ असली नहीं होता, इसलिए बैकअप नहीं बनता।</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>सभी जाँचें</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Restore from another place</source>
        <translation>दूसरी जगह से वापस लाएँ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>कब बना</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>इसमें</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>State</source>
        <translation>हालत</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>अभी कोई बैकअप नहीं है</translation>
    </message>
    <message>
        <source>The first one is made by itself within a minute, or now.</source>
        <translation>पहला एक मिनट में अपने आप बनेगा, या अभी।</translation>
    </message>
    <message>
        <source>The backup is made and checked: {size}</source>
        <translation>बैकअप बन गया और जाँच लिया: {size}</translation>
    </message>
    <message>
        <source>Making a backup and checking it</source>
        <translation>बैकअप बन रहा है और जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>Checked {done} of {total}</source>
        <translation>{total} में से {done} जाँचे</translation>
    </message>
    <message>
        <source>Checking the backups</source>
        <translation>बैकअप जाँचे जा रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln backups are sound</source>
        <translation>
            <numerusform>%Ln बैकअप ठीक है</numerusform>
            <numerusform>सभी %Ln बैकअप ठीक हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>बैकअप (*.backup)</translation>
    </message>
    <message>
        <source>Checking the backup and making it ready</source>
        <translation>बैकअप जाँचकर तैयार किया जा रहा है</translation>
    </message>
    <message>
        <source>Your data is that of {date} again</source>
        <translation>आपका डेटा फिर {date} का है</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns wait until you resume them</source>
        <translation>
            <numerusform>%Ln कैंपेन रुका है; चाहें तो फिर शुरू करें</numerusform>
            <numerusform>%Ln कैंपेन रुके हैं; चाहें तो फिर शुरू करें</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>ये यहाँ रखे हैं: {folder}</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Bin</source>
        <translation>हटाए गए कॉन्टैक्ट</translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation>नाम या नंबर खोजें</translation>
    </message>
    <message>
        <source>Deleted contacts</source>
        <translation>हटाए गए कॉन्टैक्ट</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>हटाया</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>कोई हटाया गया कॉन्टैक्ट नहीं है</translation>
    </message>
    <message>
        <source>Deleted contacts stay here for 30 days and can be restored.</source>
        <translation>हटाए गए कॉन्टैक्ट 30 दिन यहाँ रहते हैं और वापस लाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>कॉन्टैक्ट देखें</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>कोई नहीं मिला</translation>
    </message>
    <message>
        <source>No deleted contact has this name or number.</source>
        <translation>इस नाम या नंबर का कोई हटाया गया कॉन्टैक्ट नहीं है।</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>सभी वापस लाएँ</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted contacts</source>
        <translation>
            <numerusform>हटाए गए %Ln कॉन्टैक्ट</numerusform>
            <numerusform>हटाए गए %Ln कॉन्टैक्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore {n}</source>
        <translation>{n} वापस लाएँ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>वापस लाया जा रहा है</translation>
    </message>
    <message>
        <source>Still in the bin: {people}</source>
        <translation>अब भी हटाए गए: {people}</translation>
    </message>
    <message>
        <source>Another contact has the number {phone} by now.</source>
        <translation>नंबर {phone} अब किसी और कॉन्टैक्ट का है।</translation>
    </message>
    <message>
        <source>Restored: {people}</source>
        <translation>वापस आए: {people}</translation>
    </message>
    <message>
        <source>Make them one contact</source>
        <translation>दोनों को एक करें</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>हटाए गए कॉन्टैक्ट हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message>
        <source>Deleted contacts go for good and cannot be restored. Do-not-message entries stay.</source>
        <translation>हटाए गए कॉन्टैक्ट हमेशा के लिए चले जाएँगे और वापस नहीं आएँगे। मैसेज बंद सूची वैसी ही रहेगी।</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Emptying the bin</source>
        <translation>हमेशा के लिए मिटाया जा रहा है</translation>
    </message>
    <message>
        <source>Gone for good: {people}</source>
        <translation>हमेशा के लिए हटे: {people}</translation>
    </message>
    <message>
        <source>Cancelled. What was done until then stays done.</source>
        <translation>रद्द किया। तब तक जो हो चुका, वह वैसा ही रहेगा।</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ByPhone</name>
    <message>
        <source>The number of your shop&apos;s WhatsApp</source>
        <translation>आपकी दुकान के WhatsApp का नंबर</translation>
    </message>
    <message>
        <source>With country code, such as +91 98200 12345</source>
        <translation>देश के कोड के साथ, जैसे +91 98200 12345</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>कोड लें</translation>
    </message>
    <message>
        <source>Type this code into the phone</source>
        <translation>यह कोड फ़ोन में लिखें</translation>
    </message>
    <message>
        <source>Asking WhatsApp for a code</source>
        <translation>WhatsApp से कोड माँगा जा रहा है</translation>
    </message>
    <message>
        <source>Type the number first</source>
        <translation>पहले नंबर लिखें</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>नया कैंपेन</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजे</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>कब बनाया</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>अभी कोई कैंपेन नहीं है</translation>
    </message>
    <message>
        <source>A campaign is one message to many customers who agreed to get it.</source>
        <translation>कैंपेन यानी एक मैसेज उन सब ग्राहकों को, जिन्होंने मैसेज पाने के लिए हाँ कहा है।</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Rows of the file</source>
        <translation>फ़ाइल की लाइनें</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>लाइन</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Name: before and after</source>
        <translation>नाम: पहले और बाद में</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of each kind are listed; all of them were checked.</source>
        <translation>
            <numerusform>हर तरह की पहली %Ln लाइनें दिखाई गई हैं; जाँची सब गई हैं।</numerusform>
            <numerusform>हर तरह की पहली %Ln लाइनें दिखाई गई हैं; जाँची सब गई हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Number: before and after</source>
        <translation>नंबर: पहले और अब</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>सभी {n}</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>भेजने से पहले जाँच लें</translation>
    </message>
    <message>
        <source>Nothing is sent by checking.</source>
        <translation>जाँचने से कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Check: {w} left out, {p} problems</source>
        <translation>जाँच: {w} छूटे, {p} दिक़्क़तें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will get it</source>
        <translation>
            <numerusform>%Ln व्यक्ति को मिलेगा</numerusform>
            <numerusform>%Ln लोगों को मिलेगा</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends about {time}, if started now</source>
        <translation>अभी शुरू करें तो लगभग {time} बजे तक पूरा होगा</translation>
    </message>
    <message>
        <source>It pauses outside {from} to {to} where the customer lives, and for the rest of a day once {daily} are sent, {new} of them to people you never chatted with. It goes on by itself.</source>
        <translation>ग्राहक जहाँ रहता है, वहाँ {from} से {to} के बाहर यह रुकता है, और दिन में {daily} मैसेज जाने पर भी, जिनमें {new} उन लोगों को जिनसे कभी चैट नहीं हुई। फिर अपने आप आगे बढ़ता है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people got a message from you in the last 24 hours</source>
        <translation>
            <numerusform>%Ln व्यक्ति को पिछले 24 घंटों में आपका मैसेज मिल चुका है</numerusform>
            <numerusform>%Ln लोगों को पिछले 24 घंटों में आपका मैसेज मिल चुका है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people may have asked to stop; answer their replies first</source>
        <translation>
            <numerusform>%Ln व्यक्ति ने शायद मैसेज बंद करने को कहा है; पहले उनका जवाब देखें</numerusform>
            <numerusform>%Ln लोगों ने शायद मैसेज बंद करने को कहा है; पहले उनके जवाब देखें</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose a tag above.</source>
        <translation>कोई चुना नहीं गया। ऊपर कोई टैग चुनें।</translation>
    </message>
    <message>
        <source>None of these people can get it; see why below.</source>
        <translation>इनमें से किसी को नहीं भेजा जा सकता; कारण नीचे देखें।</translation>
    </message>
    <message>
        <source>An attached file was changed. Attach it again.</source>
        <translation>जुड़ी हुई एक फ़ाइल बदल गई है। उसे फिर जोड़ें।</translation>
    </message>
    <message>
        <source>The kept copy of an attached file is gone. Attach the file again.</source>
        <translation>जुड़ी हुई एक फ़ाइल की रखी कॉपी नहीं मिली। फ़ाइल फिर जोड़ें।</translation>
    </message>
    <message>
        <source>No WhatsApp is linked yet.</source>
        <translation>अभी कोई WhatsApp जुड़ा नहीं है।</translation>
    </message>
    <message>
        <source>Link your WhatsApp</source>
        <translation>अपना WhatsApp जोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are left out</source>
        <translation>
            <numerusform>%Ln व्यक्ति छूटेंगे</numerusform>
            <numerusform>%Ln लोग छूटेंगे</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Keep under another name</source>
        <translation>दूसरे नाम से रखें</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Keep as {field}</source>
        <translation>{field} के रूप में रखें</translation>
    </message>
    <message>
        <source>Column {n}, {role}, matched</source>
        <translation>कॉलम {n}, {role}, मिलाया गया</translation>
    </message>
    <message>
        <source>Column {n}, {heading}, left out</source>
        <translation>कॉलम {n}, {heading}, छोड़ा गया</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>These are different people</source>
        <translation>ये अलग-अलग लोग हैं</translation>
    </message>
    <message>
        <source>The one you keep gets tags, fields, messages and numbers of the others. They go to the bin.</source>
        <translation>जिसे आप रखेंगे उसे बाकी के टैग, फ़ील्ड, मैसेज और नंबर मिलेंगे। बाकी हटाए गए कॉन्टैक्ट में जाएँगे।</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>इसे रखें</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>पिछला मैसेज</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>एक करें</translation>
    </message>
    <message>
        <source>Merge, keeping {name}</source>
        <translation>एक करें, {name} को रखकर</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <source>New campaign</source>
        <translation>नया कैंपेन</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>कैंपेन का नाम</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>यह सिर्फ़ आपको दिखता है।</translation>
    </message>
    <message>
        <source>Start sending to {n} people</source>
        <translation>{n} लोगों को भेजना शुरू करें</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>भेजने से पहले जाँच लें</translation>
    </message>
    <message>
        <source>Campaign of {date}</source>
        <translation>{date} का कैंपेन</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>What the condition is about</source>
        <translation>शर्त किस बारे में है</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>कौन सा</translation>
    </message>
    <message>
        <source>How it is to be</source>
        <translation>कैसा हो</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>हटा दें</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>All that was noted</source>
        <translation>जो कुछ दर्ज है</translation>
    </message>
    <message>
        <source>Nothing yet. What a person agreed to, and takes back, is kept here for good.</source>
        <translation>अभी कुछ नहीं। व्यक्ति किस बात के लिए हाँ कहता है और क्या वापस लेता है, यहाँ हमेशा रहता है।</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>सभी {n} दिखाएँ</translation>
    </message>
    <message>
        <source>Taken back. No more marketing goes to {name}</source>
        <translation>इजाज़त वापस ली। {name} को अब ऑफ़र के मैसेज नहीं जाएँगे</translation>
    </message>
    <message>
        <source>Taken back. No more service messages go to {name}</source>
        <translation>इजाज़त वापस ली। {name} को अब सेवा के मैसेज नहीं जाएँगे</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>कॉन्टैक्ट</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln कॉन्टैक्ट</numerusform>
            <numerusform>%Ln कॉन्टैक्ट</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln व्यक्ति</numerusform>
            <numerusform>%Ln लोग</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln दिन</numerusform>
            <numerusform>%Ln दिन</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>The name is {name} now</source>
        <translation>अब नाम {name} है</translation>
    </message>
    <message>
        <source>Name removed</source>
        <translation>नाम हटाया</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Save rejected rows</source>
        <translation>छूटी लाइनें सेव करें</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>आयात वापस लें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln took their consent back earlier and stay without it</source>
        <translation>
            <numerusform>%Ln व्यक्ति ने पहले इजाज़त वापस ली थी; वह वापस ही रहेगी</numerusform>
            <numerusform>%Ln लोगों ने पहले इजाज़त वापस ली थी; वह वापस ही रहेगी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people brought in</source>
        <translation>
            <numerusform>%Ln व्यक्ति जुड़े</numerusform>
            <numerusform>%Ln लोग जुड़े</numerusform>
        </translation>
    </message>
    <message>
        <source>This import was taken back</source>
        <translation>यह आयात वापस ले लिया गया</translation>
    </message>
    <message>
        <source>{a} ready, {f} fixed, {d} repeated, {x} can&apos;t be used</source>
        <translation>{a} तैयार, {f} ठीक किए, {d} दोबारा आए, {x} काम के नहीं</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} were there before</source>
        <translation>{new} नए, {changed} बदले, {same} पहले से थे</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>Excel या CSV फ़ाइल यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Excel and other spreadsheets, CSV, contact cards</source>
        <translation>Excel और दूसरी स्प्रेडशीट, CSV, कॉन्टैक्ट कार्ड</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>सूचियाँ</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>दोहरे कॉन्टैक्ट</translation>
    </message>
    <message>
        <source>Contacts that may be one person</source>
        <translation>कॉन्टैक्ट जो एक ही व्यक्ति हो सकते हैं</translation>
    </message>
    <message>
        <source>May be one person</source>
        <translation>शायद एक ही व्यक्ति</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>दोहरे कॉन्टैक्ट खोजे जा रहे हैं</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>कोई दोहरा कॉन्टैक्ट नहीं मिला</translation>
    </message>
    <message>
        <source>Nobody is there twice by number, or by name with e-mail or city.</source>
        <translation>नंबर से, या नाम के साथ ई-मेल या शहर से, कोई दो बार नहीं है।</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>कॉन्टैक्ट देखें</translation>
    </message>
    <message>
        <source>The first {n}</source>
        <translation>पहले {n}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln जोड़</numerusform>
            <numerusform>%Ln जोड़</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept apart from now on</source>
        <translation>अब से ये अलग रहेंगे</translation>
    </message>
    <message>
        <source>{people} are one contact now</source>
        <translation>{people} अब एक कॉन्टैक्ट हैं</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>Brought in earlier</source>
        <translation>पहले लाई गई फ़ाइलें</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Undo the import of {file}</source>
        <translation>{file} का आयात वापस लें</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>यह आयात वापस लें</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} were there before</source>
        <translation>{new} नए, {changed} बदले, {same} पहले से थे</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message>
        <source>Erase {phone} everywhere?</source>
        <translation>{phone} को हर जगह से मिटाएँ?</translation>
    </message>
    <message>
        <source>Erase everywhere</source>
        <translation>हर जगह से मिटाएँ</translation>
    </message>
    <message>
        <source>Keep this person</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Their contact, consents, messages and replies go, here and in the backups. It cannot be undone. If they asked to stop, a fingerprint of the number stays, so that they never get a message.</source>
        <translation>उनका कॉन्टैक्ट, इजाज़तें, मैसेज और जवाब यहाँ से और बैकअप से मिट जाते हैं। यह वापस नहीं हो सकता। अगर उन्होंने मैसेज बंद करने को कहा था, तो नंबर की छाप रहती है, ताकि उन्हें कभी मैसेज न जाए।</translation>
    </message>
    <message>
        <source>Type the last {n} digits of the number</source>
        <translation>नंबर के आख़िरी {n} अंक लिखें</translation>
    </message>
    <message>
        <source>These are not the last digits of this number.</source>
        <translation>ये इस नंबर के आख़िरी अंक नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>ErasedReport</name>
    <message>
        <source>{name} is erased</source>
        <translation>{name} को मिटा दिया गया</translation>
    </message>
    <message>
        <source>Messages cancelled: {messages}. Backups written anew: {backups}.</source>
        <translation>रद्द किए मैसेज: {messages}। फिर से लिखे बैकअप: {backups}।</translation>
    </message>
    <message>
        <source>Something of them still stands in these places. Change or delete it yourself:</source>
        <translation>इन जगहों पर उनका कुछ अब भी है। इसे खुद बदलें या हटाएँ:</translation>
    </message>
    <message>
        <source>These could not be looked into. See for yourself whether they show this person:</source>
        <translation>इनके अंदर देखा नहीं जा सका। खुद देख लें कि इनमें यह व्यक्ति तो नहीं:</translation>
    </message>
    <message>
        <source>Nothing of them was found anywhere else.</source>
        <translation>और कहीं उनका कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erasing</source>
        <translation>मिटाया जा रहा है</translation>
    </message>
    <message>
        <source>Erasing: backup {n} of {total} looked through</source>
        <translation>मिटाया जा रहा है: {total} में से {n} बैकअप देखे</translation>
    </message>
    <message>
        <source>What goes for good</source>
        <translation>क्या हमेशा के लिए जाएगा</translation>
    </message>
    <message>
        <source>• The contact with tags, fields and history
• Every message to them in all campaigns; those that wait are cancelled
• Their replies, and their lines in files you brought in
• Their name and number in logs and backups; a backup that knows them is written anew</source>
        <translation>• कॉन्टैक्ट, उसके टैग, फ़ील्ड और इतिहास
• सभी कैंपेन में उनके मैसेज; जो बाकी हैं वे रद्द होंगे
• उनके जवाब, और आपकी लाई फ़ाइलों में उनकी लाइनें
• लॉग और बैकअप में उनका नाम और नंबर; जिस बैकअप में वे हैं वह फिर से लिखा जाएगा</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>क्या रहेगा</translation>
    </message>
    <message>
        <source>• A fingerprint of the number without name or number. By it they get no messages if they asked for none, and no older backup brings them back
• That someone agreed, when and to which purpose, and that a campaign counted one person</source>
        <translation>• नंबर की एक छाप, बिना नाम और नंबर के। इससे मना करने वाले को मैसेज नहीं जाते और पुराना बैकअप उन्हें वापस नहीं लाता
• कि किसी ने कब और किस बात के लिए हाँ कहा, और कि कैंपेन में एक व्यक्ति गिना गया</translation>
    </message>
    <message>
        <source>The chat in WhatsApp itself stays: delete it on your phone.</source>
        <translation>WhatsApp की चैट वहीं रहती है: उसे अपने फ़ोन पर मिटाएँ।</translation>
    </message>
    <message>
        <source>Last four digits of the number</source>
        <translation>नंबर के आखिरी चार अंक</translation>
    </message>
    <message>
        <source>Type them to show that it is meant.</source>
        <translation>पक्का करने के लिए इन्हें लिखें।</translation>
    </message>
    <message>
        <source>Erase everywhere</source>
        <translation>हर जगह से मिटाएँ</translation>
    </message>
    <message>
        <source>Keep this person</source>
        <translation>रहने दें</translation>
    </message>
</context>
<context>
    <name>FieldName</name>
    <message>
        <source>Name of the field</source>
        <translation>फ़ील्ड का नाम</translation>
    </message>
    <message>
        <source>In messages it stands in braces, such as {city}.</source>
        <translation>मैसेज में यह कोष्ठक में आता है, जैसे {city}।</translation>
    </message>
    <message>
        <source>Keep under this name</source>
        <translation>इस नाम से रखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>स्प्रेडशीट से चिपकाएँ</translation>
    </message>
    <message>
        <source>Use a sample file</source>
        <translation>नमूना फ़ाइल इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Save a sample file</source>
        <translation>नमूना फ़ाइल सेव करें</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>चिपकाई गई सूची</translation>
    </message>
    <message>
        <source>Saved. Put your customers in place of the invented ones</source>
        <translation>सेव हो गई। काल्पनिक लोगों की जगह अपने ग्राहक लिखें</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>{done} of {total} numbers are on the list</source>
        <translation>{total} में से {done} नंबर सूची में हैं</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>फ़ाइल पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers were put on the list</source>
        <translation>
            <numerusform>%Ln नंबर सूची में जोड़ा गया</numerusform>
            <numerusform>%Ln नंबर सूची में जोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln पहले से था</numerusform>
            <numerusform>%Ln पहले से थे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln numbers of the file are on the list</source>
        <translation>
            <numerusform>रोक दिया। फ़ाइल का %Ln नंबर सूची में है</numerusform>
            <numerusform>रोक दिया। फ़ाइल के %Ln नंबर सूची में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}: {text}</source>
        <translation>लाइन {number}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have no number that can be used</source>
        <translation>
            <numerusform>%Ln लाइन में काम का नंबर नहीं है</numerusform>
            <numerusform>%Ln लाइनों में काम का नंबर नहीं है</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>General</name>
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
        <translation>अपने आप: जैसा PC में है।</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>अपने आप</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सेव हो गया</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>WhatsApp: {state}</source>
        <translation>WhatsApp: {state}</translation>
    </message>
    <message>
        <source>Menu: undo, go to</source>
        <translation>मेन्यू: पहले जैसा करें, यहाँ जाएँ</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing yet. Messages, replies and changes will stand here.</source>
        <translation>अभी कुछ नहीं। मैसेज, जवाब और बदलाव यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>पुराना दिखाएँ</translation>
    </message>
    <message>
        <source>Open the campaign</source>
        <translation>कैंपेन खोलें</translation>
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
        <translation>WhatsApp जोड़</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>कॉन्टैक्ट</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>कॉन्टैक्ट देखें</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>सभी कैंपेन</translation>
    </message>
    <message>
        <source>Three steps to your first campaign</source>
        <translation>पहले कैंपेन तक तीन क़दम</translation>
    </message>
    <message>
        <source>Link your WhatsApp</source>
        <translation>अपना WhatsApp जोड़ें</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Bring contacts from a file</source>
        <translation>फ़ाइल से कॉन्टैक्ट लाएँ</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>लाएँ</translation>
    </message>
    <message>
        <source>Practise on made-up people; nothing is really sent</source>
        <translation>मनगढ़ंत लोगों पर अभ्यास करें; असल में कुछ नहीं भेजा जाता</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>अभ्यास करें</translation>
    </message>
    <message>
        <source>Try a practice campaign</source>
        <translation>अभ्यास का कैंपेन आज़माएँ</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>नया कैंपेन</translation>
    </message>
    <message>
        <source>{done} of {total} sent</source>
        <translation>{total} में से {done} भेजे</translation>
    </message>
</context>
<context>
    <name>HowRead</name>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Change how the file is read</source>
        <translation>फ़ाइल पढ़ने का तरीक़ा बदलें</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>एन्कोडिंग</translation>
    </message>
    <message>
        <source>Between cells stands</source>
        <translation>खानों के बीच का चिह्न</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>शीट</translation>
    </message>
    <message>
        <source>The first row holds headings</source>
        <translation>पहली लाइन में शीर्षक हैं</translation>
    </message>
    <message>
        <source>Sheet {name}</source>
        <translation>शीट {name}</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>अल्पविराम</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>अर्धविराम</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>खड़ी लकीर</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Bring contacts from a file</source>
        <translation>फ़ाइल से कॉन्टैक्ट लाएँ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>मिलान</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Import {n}</source>
        <translation>{n} आयात करें</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>कॉन्टैक्ट देखें</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>{file} खोली जा रही है</translation>
    </message>
    <message>
        <source>Reading {n} of about {total}, {percent} %</source>
        <translation>लगभग {total} में से {n} पढ़ी गईं, {percent} %</translation>
    </message>
    <message>
        <source>Reading {n} rows</source>
        <translation>{n} लाइनें पढ़ी जा रही हैं</translation>
    </message>
    <message>
        <source>Reading {n} of {total}, {percent} %</source>
        <translation>{total} में से {n} पढ़ी गईं, {percent} %</translation>
    </message>
    <message>
        <source>Cancel saves nothing.</source>
        <translation>रद्द करने पर कुछ भी सेव नहीं होगा।</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सेव हो रहा है…</translation>
    </message>
    <message>
        <source>Saving… {n} of {total}, {percent} %</source>
        <translation>सेव हो रहा है… {total} में से {n}, {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people brought in</source>
        <translation>
            <numerusform>%Ln व्यक्ति जुड़े</numerusform>
            <numerusform>%Ln लोग जुड़े</numerusform>
        </translation>
    </message>
    <message>
        <source>It was saved before it could be cancelled</source>
        <translation>रद्द होने से पहले ही सेव हो गया</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>रद्द किया। कुछ सेव नहीं हुआ।</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Link your WhatsApp</source>
        <translation>अपना WhatsApp जोड़ें</translation>
    </message>
    <message>
        <source>WhatsApp link code, needs phone camera</source>
        <translation>WhatsApp जोड़ने का कोड, फ़ोन का कैमरा चाहिए</translation>
    </message>
    <message>
        <source>Open WhatsApp on your phone</source>
        <translation>अपने फ़ोन पर WhatsApp खोलें</translation>
    </message>
    <message>
        <source>On the phone: Linked devices &gt; Link a device</source>
        <translation>फ़ोन पर: लिंक किए गए डिवाइसेज़ &gt; डिवाइस लिंक करें</translation>
    </message>
    <message>
        <source>Point the phone camera at this code</source>
        <translation>फ़ोन का कैमरा इस कोड के सामने रखें</translation>
    </message>
    <message>
        <source>Forget this link</source>
        <translation>यह जोड़ हटाएँ</translation>
    </message>
    <message>
        <source>Still loading. Keep your phone online.</source>
        <translation>अभी लोड हो रहा है। फ़ोन को इंटरनेट से जुड़ा रखें।</translation>
    </message>
    <message>
        <source>Scan a code instead</source>
        <translation>इसके बजाय कोड स्कैन करें</translation>
    </message>
    <message>
        <source>Use a phone number</source>
        <translation>फ़ोन नंबर से जोड़ें</translation>
    </message>
    <message>
        <source>Choose Link with phone number instead, and type the code</source>
        <translation>फ़ोन नंबर से लिंक करने वाला विकल्प चुनें और कोड लिखें</translation>
    </message>
    <message>
        <source>Linked: {name}, {phone}</source>
        <translation>जुड़ गया: {name}, {phone}</translation>
    </message>
    <message>
        <source>Linked: {phone}</source>
        <translation>जुड़ गया: {phone}</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>यह कोड पुराना हो गया</translation>
    </message>
    <message>
        <source>Code changes in {n} s</source>
        <translation>कोड {n} सेकंड में बदलेगा</translation>
    </message>
    <message>
        <source>A new code is on its way</source>
        <translation>नया कोड आ रहा है</translation>
    </message>
</context>
<context>
    <name>ListPlace</name>
    <message>
        <source>Contacts</source>
        <translation>कॉन्टैक्ट</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>पिछला मैसेज</translation>
    </message>
    <message>
        <source>May be messaged</source>
        <translation>मैसेज भेज सकते हैं</translation>
    </message>
    <message>
        <source>Reading contacts</source>
        <translation>कॉन्टैक्ट पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>अभी कोई कॉन्टैक्ट नहीं है</translation>
    </message>
    <message>
        <source>Bring your customers from an Excel or CSV file.</source>
        <translation>अपने ग्राहक Excel या CSV फ़ाइल से लाएँ।</translation>
    </message>
    <message>
        <source>Bring contacts from a file</source>
        <translation>फ़ाइल से कॉन्टैक्ट लाएँ</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>कोई नहीं मिला</translation>
    </message>
    <message>
        <source>No contact has this name, number, tag or segment.</source>
        <translation>इस नाम, नंबर, टैग या समूह का कोई कॉन्टैक्ट नहीं है।</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Campaign</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Stop campaign</source>
        <translation>कैंपेन बंद करें</translation>
    </message>
    <message>
        <source>People of this campaign</source>
        <translation>इस कैंपेन के लोग</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>Who gets it is settled at the moment it begins.</source>
        <translation>किसे मिलेगा, यह शुरू होते समय तय होता है।</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>यहाँ कोई नहीं है</translation>
    </message>
    <message>
        <source>No message of this campaign is in this state now.</source>
        <translation>इस कैंपेन का कोई मैसेज अभी इस स्थिति में नहीं है।</translation>
    </message>
    <message>
        <source>{done} of {total} sent</source>
        <translation>{total} में से {done} भेजे</translation>
    </message>
    <message>
        <source>{done} of {total} sent, about {eta} left</source>
        <translation>{total} में से {done} भेजे, लगभग {eta} बाकी</translation>
    </message>
    <message>
        <source>Progress, {done} of {total}, {percent} percent</source>
        <translation>प्रगति, {total} में से {done}, {percent} प्रतिशत</translation>
    </message>
    <message>
        <source>With {files}</source>
        <translation>साथ में {files}</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln message(s) of before</source>
        <translation>
            <numerusform>पहले का %Ln मैसेज जाँचा जा रहा है</numerusform>
            <numerusform>पहले के %Ln मैसेज जाँचे जा रहे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} a minute</source>
        <translation>एक मिनट में {n}</translation>
    </message>
    <message>
        <source>now: {name}</source>
        <translation>अभी: {name}</translation>
    </message>
    <message>
        <source>next in {n} s</source>
        <translation>अगला {n} सेकंड में</translation>
    </message>
    <message>
        <source>The message in hand is being finished</source>
        <translation>जो मैसेज चल रहा है, वह पूरा हो रहा है</translation>
    </message>
    <message>
        <source>It is recorded, and none follows it.</source>
        <translation>वह दर्ज होगा, और उसके बाद कोई नहीं जाएगा।</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>WhatsApp को दिया</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>नहीं गया</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>पक्का नहीं</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>अभी रोकें</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>रुक रहा है</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>फिर शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>बंद हो रहा है</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>वापस कतार में</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Retry {n} failed</source>
        <translation>जो नहीं गए, फिर भेजें ({n})</translation>
    </message>
    <message>
        <source>Stop this campaign?</source>
        <translation>यह कैंपेन बंद करें?</translation>
    </message>
    <message>
        <source>Those who are waiting will not get the message. What was sent stays sent.</source>
        <translation>जो बाकी हैं, उन्हें मैसेज नहीं मिलेगा। जो भेजा गया, वह भेजा हुआ रहेगा।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will be tried again</source>
        <translation>
            <numerusform>%Ln मैसेज फिर भेजा जाएगा</numerusform>
            <numerusform>%Ln मैसेज फिर भेजे जाएँगे</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>A campaign is being sent</source>
        <translation>एक कैंपेन भेजा जा रहा है</translation>
    </message>
    <message>
        <source>It pauses after the present message. What was sent stays sent; resume when you are back.</source>
        <translation>यह मैसेज पूरा करके कैंपेन रुकेगा। जो भेजा गया, वह भेजा हुआ रहेगा; लौटकर फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>रोककर बंद करें</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>भेजते रहें</translation>
    </message>
    <message>
        <source>{phone} asked to stop and gets no more messages</source>
        <translation>{phone} ने मना किया है, अब मैसेज नहीं जाएगा</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>Numbers without a code are from</source>
        <translation>बिना कोड वाले नंबर इस देश के हैं</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>फ़ाइल की पहली लाइनें</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>ऐसा होगा</translation>
    </message>
    <message>
        <source>No column of phone numbers is chosen</source>
        <translation>फ़ोन नंबर का कोई कॉलम नहीं चुना</translation>
    </message>
    <message>
        <source>Choose Phone above the column that holds the numbers.</source>
        <translation>जिस कॉलम में नंबर हैं, उसके ऊपर फ़ोन चुनें।</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>As {name} sees it</source>
        <translation>{name} को ऐसा दिखेगा</translation>
    </message>
    <message>
        <source>As a customer sees it</source>
        <translation>ग्राहक को ऐसा दिखेगा</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>क्या लिखना है?</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>मैसेज</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>बदलने वाला शब्द</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>बदलने वाला शब्द डालें</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>किसे दिखेगा</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>मित्र</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln अक्षर</numerusform>
            <numerusform>%Ln अक्षर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Search name or number</source>
        <translation>नाम या नंबर खोजें</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>नया कॉन्टैक्ट</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>फ़ाइल से लाएँ</translation>
    </message>
    <message>
        <source>Bring contacts from a file</source>
        <translation>फ़ाइल से कॉन्टैक्ट लाएँ</translation>
    </message>
    <message>
        <source>Change segment</source>
        <translation>समूह बदलें</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>सभी टैग</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>सभी समूह</translation>
    </message>
    <message>
        <source>New segment…</source>
        <translation>नया समूह…</translation>
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
        <translation>कॉन्टैक्ट</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Do-not-message list</source>
        <translation>मैसेज बंद सूची</translation>
    </message>
    <message>
        <source>WhatsApp link</source>
        <translation>WhatsApp जोड़</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>भाग</translation>
    </message>
</context>
<context>
    <name>NewContact</name>
    <message>
        <source>New contact</source>
        <translation>नया कॉन्टैक्ट</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>With country code, such as +91 98200 12345</source>
        <translation>देश के कोड के साथ, जैसे +91 98200 12345</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Several with a comma between them</source>
        <translation>कई हों तो बीच में कॉमा लगाएँ</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>फ़ील्ड जोड़ें</translation>
    </message>
    <message>
        <source>This person agreed to get my shop&apos;s messages</source>
        <translation>इस व्यक्ति ने मेरी दुकान के मैसेज पाने के लिए हाँ कहा है</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>कॉन्टैक्ट जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>This number is in your contacts: {name}</source>
        <translation>यह नंबर आपके कॉन्टैक्ट में है: {name}</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} देखें</translation>
    </message>
    <message>
        <source>Not a number yet: {why}</source>
        <translation>अभी पूरा नंबर नहीं है: {why}</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>फ़ील्ड का नाम</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} जोड़ा गया</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>Checked %Ln message(s), resumed</source>
        <translation>
            <numerusform>%Ln मैसेज जाँचा, फिर शुरू किया</numerusform>
            <numerusform>%Ln मैसेज जाँचे, फिर शुरू किया</numerusform>
        </translation>
    </message>
    <message>
        <source>WhatsApp window restarted</source>
        <translation>WhatsApp की विंडो फिर से खोली गई</translation>
    </message>
    <message>
        <source>The PC was asleep. All times were looked at again</source>
        <translation>PC सो गया था। सभी समय फिर से देखे गए</translation>
    </message>
    <message>
        <source>The PC&apos;s clock was set. All times were looked at again</source>
        <translation>PC की घड़ी बदली गई। सभी समय फिर से देखे गए</translation>
    </message>
    <message>
        <source>No backup could be made first. Free some room on this disk</source>
        <translation>पहले बैकअप नहीं बन सका। इस डिस्क पर कुछ जगह खाली करें</translation>
    </message>
    <message>
        <source>This PC may fall asleep while it sends. Keep it awake yourself</source>
        <translation>भेजते समय यह PC सो सकता है। इसे खुद जगाए रखें</translation>
    </message>
</context>
<context>
    <name>NumberPart</name>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Same person, new number</source>
        <translation>वही व्यक्ति, नया नंबर</translation>
    </message>
    <message>
        <source>Another person now</source>
        <translation>अब दूसरा व्यक्ति</translation>
    </message>
    <message>
        <source>Save the number</source>
        <translation>नंबर सेव करें</translation>
    </message>
    <message>
        <source>Make them one contact</source>
        <translation>दोनों को एक करें</translation>
    </message>
    <message>
        <source>Keep the old number</source>
        <translation>पुराना नंबर रखें</translation>
    </message>
    <message>
        <source>{phone} is the number of {holder}</source>
        <translation>{phone} {holder} का नंबर है</translation>
    </message>
    <message>
        <source>If they are one person, make them one contact: this number stays, tags and fields come together. If one of them asked for no messages, that holds for both.</source>
        <translation>अगर दोनों एक ही व्यक्ति हैं तो उन्हें एक कॉन्टैक्ट बनाएँ: यह नंबर रहेगा, टैग और फ़ील्ड मिल जाएँगे। किसी एक ने भी मैसेज मना किए हों तो दोनों के लिए मना रहेगा।</translation>
    </message>
    <message>
        <source>Whose number is it?</source>
        <translation>यह नंबर किसका है?</translation>
    </message>
    <message>
        <source>Their consents go along.</source>
        <translation>उनकी इजाज़त साथ जाएगी।</translation>
    </message>
    <message>
        <source>Consents stay with the old number; nobody has agreed for the new one yet.</source>
        <translation>इजाज़त पुराने नंबर के साथ रहेगी; नए नंबर के लिए अभी किसी ने हाँ नहीं कहा।</translation>
    </message>
    <message>
        <source>Is saved as {phone}</source>
        <translation>ऐसे सेव होगा: {phone}</translation>
    </message>
    <message>
        <source>Can&apos;t be used: {why}</source>
        <translation>काम का नहीं: {why}</translation>
    </message>
    <message>
        <source>The number is {phone} now</source>
        <translation>अब नंबर {phone} है</translation>
    </message>
    <message>
        <source>{name} is one contact now</source>
        <translation>{name} अब एक ही कॉन्टैक्ट है</translation>
    </message>
</context>
<context>
    <name>OneNumber</name>
    <message>
        <source>What is kept of one person</source>
        <translation>एक व्यक्ति का क्या रखा है</translation>
    </message>
    <message>
        <source>When a customer asks what you keep of them, save it for them. When they ask, erase it.</source>
        <translation>ग्राहक पूछे कि उनका क्या रखा है, तो उनके लिए सेव करें। वे कहें तो मिटा दें।</translation>
    </message>
    <message>
        <source>Save their record</source>
        <translation>उनका रिकॉर्ड सेव करें</translation>
    </message>
    <message>
        <source>Erase this number</source>
        <translation>यह नंबर मिटाएँ</translation>
    </message>
    <message>
        <source>With country code, such as +91 98200 12345</source>
        <translation>देश के कोड के साथ, जैसे +91 98200 12345</translation>
    </message>
    <message>
        <source>This is {phone}</source>
        <translation>यह {phone} है</translation>
    </message>
    <message>
        <source>Not a number yet: {why}</source>
        <translation>अभी पूरा नंबर नहीं है: {why}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Type the whole number first</source>
        <translation>पहले पूरा नंबर लिखें</translation>
    </message>
    <message>
        <source>Record (*.json)</source>
        <translation>रिकॉर्ड (*.json)</translation>
    </message>
    <message>
        <source>The record is saved in {file}</source>
        <translation>रिकॉर्ड {file} में सेव हो गया</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>मिटाया जा रहा है</translation>
    </message>
    <message>
        <source>Looked through {done} of {total} backups</source>
        <translation>{total} में से {done} बैकअप देखे</translation>
    </message>
    <message>
        <source>{phone} is erased</source>
        <translation>{phone} मिट गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting messages were cancelled.</source>
        <translation>
            <numerusform>%Ln रुका हुआ मैसेज रद्द हुआ।</numerusform>
            <numerusform>%Ln रुके हुए मैसेज रद्द हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups were written anew.</source>
        <translation>
            <numerusform>%Ln बैकअप नए सिरे से लिखा गया।</numerusform>
            <numerusform>%Ln बैकअप नए सिरे से लिखे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Something may still stand in: {places}</source>
        <translation>यहाँ अब भी कुछ हो सकता है: {places}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>OptOutsPage</name>
    <message>
        <source>Do-not-message list</source>
        <translation>मैसेज बंद सूची</translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation>नाम या नंबर खोजें</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>नंबर जोड़ें</translation>
    </message>
    <message>
        <source>Bring a list from a file</source>
        <translation>फ़ाइल से सूची लाएँ</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>सूची फ़ाइल में सेव करें</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Nobody here gets a message, whatever a campaign or a file says.</source>
        <translation>यहाँ जो हैं उन्हें कोई मैसेज नहीं जाता, कैंपेन या फ़ाइल कुछ भी कहे।</translation>
    </message>
    <message>
        <source>Nobody has asked to stop</source>
        <translation>किसी ने मैसेज बंद करने को नहीं कहा</translation>
    </message>
    <message>
        <source>Who replies STOP comes here by itself, and so does anyone you add.</source>
        <translation>जो STOP लिखकर जवाब दे वह अपने आप यहाँ आता है, और जिसे आप जोड़ें वह भी।</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>कोई नहीं मिला</translation>
    </message>
    <message>
        <source>No number on the list, and no name, is like this.</source>
        <translation>सूची में ऐसा कोई नंबर या नाम नहीं है।</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>Replies that wait for your answer ({n})</source>
        <translation>आपके जवाब का इंतज़ार करते मैसेज ({n})</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>जवाब</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln नंबर</numerusform>
            <numerusform>%Ln नंबर</numerusform>
        </translation>
    </message>
    <message>
        <source>Of an erased person only a fingerprint is kept, and no number that could be chosen.</source>
        <translation>मिटाए गए व्यक्ति की सिर्फ़ छाप रहती है, चुनने लायक नंबर नहीं।</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>{phone} is on the list already</source>
        <translation>{phone} पहले से सूची में है</translation>
    </message>
    <message>
        <source>{phone} gets no more messages</source>
        <translation>{phone} को अब मैसेज नहीं जाएगा</translation>
    </message>
    <message>
        <source>{phone} can get messages again</source>
        <translation>{phone} को फिर मैसेज जा सकता है</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>सूचियाँ (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>टेबल (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers saved in {file}</source>
        <translation>
            <numerusform>%Ln नंबर {file} में सेव हुआ</numerusform>
            <numerusform>%Ln नंबर {file} में सेव हुए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Add tag</source>
        <translation>टैग जोड़ें</translation>
    </message>
    <message>
        <source>Such as Diwali; a campaign is sent to tags.</source>
        <translation>जैसे दिवाली; कैंपेन टैग को भेजा जाता है।</translation>
    </message>
    <message>
        <source>These people agreed to get my shop&apos;s messages</source>
        <translation>इन लोगों ने मेरी दुकान के मैसेज पाने के लिए हाँ कहा है</translation>
    </message>
    <message>
        <source>This sentence is kept with each of them, with today&apos;s date and the file&apos;s name.</source>
        <translation>यह वाक्य, आज की तारीख और फ़ाइल का नाम हर व्यक्ति के साथ दर्ज रहता है।</translation>
    </message>
    <message>
        <source>Tick this only if it is true. Without it the people are brought in, but get no messages until each has agreed. Press Import again to go on without it.</source>
        <translation>सच हो तभी टिक करें। टिक के बिना भी लोग जुड़ जाएँगे, पर जब तक वे हाँ न कहें, उन्हें मैसेज नहीं जाएगा। बिना टिक आगे बढ़ने के लिए आयात फिर दबाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in your contacts already:</source>
        <translation>
            <numerusform>%Ln लोग पहले से आपके कॉन्टैक्ट में हैं:</numerusform>
            <numerusform>%Ln लोग पहले से आपके कॉन्टैक्ट में हैं:</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>मेरी जानकारी रखें</translation>
    </message>
    <message>
        <source>Take the file&apos;s name and fields</source>
        <translation>फ़ाइल का नाम और जानकारी लें</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>Add a field</source>
        <translation>फ़ील्ड जोड़ें</translation>
    </message>
    <message>
        <source>A new field</source>
        <translation>नई फ़ील्ड</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>इसका नाम</translation>
    </message>
    <message>
        <source>Such as City or Birthday</source>
        <translation>जैसे शहर या जन्मदिन</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>इसमें क्या लिखें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>फ़ील्ड जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} बदला</translation>
    </message>
    <message>
        <source>{field} emptied</source>
        <translation>{field} खाली किया</translation>
    </message>
    <message>
        <source>Give the field a name</source>
        <translation>फ़ील्ड को नाम दें</translation>
    </message>
    <message>
        <source>Write what it says</source>
        <translation>इसमें क्या है, लिखें</translation>
    </message>
    <message>
        <source>{field} added</source>
        <translation>{field} जोड़ा</translation>
    </message>
</context>
<context>
    <name>PersonDrawer</name>
    <message>
        <source>One contact</source>
        <translation>एक कॉन्टैक्ट</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>इजाज़त</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>निजता</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>पूरी तरह मिटाया</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message>
        <source>What leaves this PC</source>
        <translation>इस PC से क्या बाहर जाता है</translation>
    </message>
    <message>
        <source>Only the messages you send, through WhatsApp Web, to the people you chose. Nothing else: no contacts, no figures, no reports go to anybody.</source>
        <translation>सिर्फ़ वे मैसेज जो आप WhatsApp Web से अपने चुने लोगों को भेजते हैं। और कुछ नहीं: न कॉन्टैक्ट, न आँकड़े, न रिपोर्ट किसी को जाती है।</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>आपका डेटा कहाँ है</translation>
    </message>
    <message>
        <source>On this PC alone, in {folder}</source>
        <translation>सिर्फ़ इसी PC पर, यहाँ: {folder}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>इजाज़तें</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>सारा डेटा मिटाएँ</translation>
    </message>
    <message>
        <source>Before you give this PC away. Save the do-not-message list first if you need it.</source>
        <translation>यह PC किसी और को देने से पहले। ज़रूरत हो तो मैसेज बंद सूची पहले सेव कर लें।</translation>
    </message>
    <message>
        <source>In practice nothing is real. Leave practice to delete your data.</source>
        <translation>अभ्यास में कुछ असली नहीं होता। अपना डेटा मिटाने के लिए अभ्यास से बाहर आएँ।</translation>
    </message>
    <message>
        <source>Checking the record of consents</source>
        <translation>इजाज़तों का रिकॉर्ड जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>The consent ledger is whole: {n} entries</source>
        <translation>इजाज़तों की बही पूरी है: {n} प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>The consent ledger was changed from outside, at entry {n}. Restore a backup from before that.</source>
        <translation>इजाज़तों की बही प्रविष्टि {n} पर बाहर से बदली गई है। उससे पहले का बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>All data on this PC is deleted</source>
        <translation>इस PC का सारा डेटा मिट गया</translation>
    </message>
    <message>
        <source>Deleted, but for: {files}. They go at the next start.</source>
        <translation>मिट गया, इनके सिवा: {files}। ये अगली बार शुरू होने पर मिटेंगे।</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>This person agreed to get my shop&apos;s messages</source>
        <translation>इस व्यक्ति ने मेरी दुकान के मैसेज पाने के लिए हाँ कहा है</translation>
    </message>
    <message>
        <source>Record that this person agreed</source>
        <translation>दर्ज करें कि इस व्यक्ति ने हाँ कहा</translation>
    </message>
    <message>
        <source>Tick what they agreed to.</source>
        <translation>जिसके लिए हाँ कहा उस पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>How they agreed</source>
        <translation>हाँ कैसे कहा</translation>
    </message>
    <message>
        <source>What they agreed to, in words</source>
        <translation>किस बात के लिए हाँ कहा, शब्दों में</translation>
    </message>
    <message>
        <source>It is what proves the consent.</source>
        <translation>यही इजाज़त का सबूत है।</translation>
    </message>
    <message>
        <source>Noted by you, today, {day}</source>
        <translation>आपने दर्ज किया, आज, {day}</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>इजाज़त सेव करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Consent of {name} saved</source>
        <translation>{name} की इजाज़त सेव हुई</translation>
    </message>
</context>
<context>
    <name>RemoveNumber</name>
    <message>
        <source>Take {phone} off the list?</source>
        <translation>{phone} को सूची से हटाएँ?</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Keep on the list</source>
        <translation>सूची में रहने दें</translation>
    </message>
    <message>
        <source>Campaigns can reach this person again. Do it only when they told you that they want it.</source>
        <translation>कैंपेन फिर इस व्यक्ति तक पहुँच सकते हैं। तभी करें जब उन्होंने खुद कहा हो।</translation>
    </message>
    <message>
        <source>How did they agree again?</source>
        <translation>उन्होंने फिर से हाँ कैसे कहा?</translation>
    </message>
    <message>
        <source>Such as: asked for it at the counter on 2 Nov</source>
        <translation>जैसे: 2 नवंबर को काउंटर पर कहा</translation>
    </message>
    <message>
        <source>Please say how this person agreed again.</source>
        <translation>कृपया लिखें कि ये फिर कैसे राज़ी हुए।</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>Replies</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Nobody has asked to stop</source>
        <translation>किसी ने मैसेज बंद करने को नहीं कहा</translation>
    </message>
    <message>
        <source>Replies that ask for no more messages, or may ask for it, come here.</source>
        <translation>जिन जवाबों में मैसेज बंद करने को कहा गया हो, या शायद कहा गया हो, वे यहाँ आते हैं।</translation>
    </message>
    <message>
        <source>Answered. A paused campaign goes on when you resume it</source>
        <translation>जवाब दर्ज हुआ। रुका हुआ कैंपेन फिर शुरू करने पर आगे बढ़ेगा</translation>
    </message>
    <message>
        <source>{name} gets no more messages</source>
        <translation>{name} को अब कोई मैसेज नहीं जाएगा</translation>
    </message>
</context>
<context>
    <name>ReplyBar</name>
    <message numerus="yes">
        <source>%Ln reply(s) wait for your answer</source>
        <translation>
            <numerusform>%Ln जवाब पर आपका फ़ैसला चाहिए</numerusform>
            <numerusform>%Ln जवाबों पर आपका फ़ैसला चाहिए</numerusform>
        </translation>
    </message>
    <message>
        <source>They may ask for no more messages. Nothing goes to these people until you answer.</source>
        <translation>शायद इन्हें और मैसेज नहीं चाहिए। आपके जवाब तक इन लोगों को कुछ नहीं जाएगा।</translation>
    </message>
    <message>
        <source>Show replies</source>
        <translation>जवाब दिखाएँ</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Restore the backup of {date}?</source>
        <translation>{date} का बैकअप वापस लाएँ?</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>यह बैकअप वापस लाएँ</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>जो है वही रखें</translation>
    </message>
    <message>
        <source>What is here now is saved as a backup first, so you can come back to it. Who asked to stop since then stays on the do-not-message list; who was erased stays erased. Campaigns wait until you resume them.</source>
        <translation>जो अभी यहाँ है उसका पहले बैकअप बनता है, ताकि आप लौट सकें। जिन्होंने इस बीच मैसेज बंद करने को कहा वे मैसेज बंद सूची में रहते हैं; जो मिटाए गए वे मिटे रहते हैं। कैंपेन तब तक रुके रहते हैं जब तक आप फिर शुरू न करें।</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>कॉन्टैक्ट</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>कैंपेन</translation>
    </message>
    <message>
        <source>Do-not-message list</source>
        <translation>मैसेज बंद सूची</translation>
    </message>
    <message>
        <source>Consents on record</source>
        <translation>दर्ज इजाज़तें</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>बैकअप में</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>अभी यहाँ</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Practice: nothing is really sent</source>
        <translation>अभ्यास: असल में कुछ नहीं भेजा जाएगा</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>अभ्यास छोड़ें</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Save everything kept about this person</source>
        <translation>इस व्यक्ति की सारी जानकारी सेव करें</translation>
    </message>
    <message>
        <source>A file to hand to them: details, consents, messages, replies. Any editor opens it.</source>
        <translation>उन्हें देने के लिए एक फ़ाइल: जानकारी, इजाज़त, मैसेज, जवाब। किसी भी एडिटर में खुलती है।</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>फ़ाइल में सेव करें</translation>
    </message>
    <message>
        <source>Erase this person everywhere</source>
        <translation>इस व्यक्ति को हर जगह से मिटाएँ</translation>
    </message>
    <message>
        <source>When they ask for it. Unlike deleting, there is no bin and no way back.</source>
        <translation>जब वे खुद कहें। हटाने से अलग: कोई कूड़ेदान नहीं और वापसी नहीं।</translation>
    </message>
    <message>
        <source>Erase everywhere…</source>
        <translation>हर जगह से मिटाएँ…</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>यहाँ सेव हुआ: {path}</translation>
    </message>
</context>
<context>
    <name>RiskNotice</name>
    <message>
        <source>WhatsApp can block numbers that send unwanted messages</source>
        <translation>बिना इजाज़त मैसेज भेजने वाले नंबर WhatsApp बंद कर सकता है</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s terms do not allow bulk or automated messages through WhatsApp Web. It may limit or block your number, and no program can prevent that. Write only to people who agreed, and stop when they ask you to.</source>
        <translation>WhatsApp की शर्तें WhatsApp Web से थोक में या अपने आप मैसेज भेजने की इजाज़त नहीं देतीं। WhatsApp आपका नंबर सीमित या बंद कर सकता है, और कोई प्रोग्राम इसे रोक नहीं सकता। सिर्फ़ उन्हें लिखें जिन्होंने हाँ कहा है, और मना करने पर रुक जाएँ।</translation>
    </message>
    <message>
        <source>Type {words} to go on</source>
        <translation>आगे बढ़ने के लिए {words} लिखें</translation>
    </message>
    <message>
        <source>I understand the risk</source>
        <translation>जोखिम समझ में आया</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>समझ गए</translation>
    </message>
    <message>
        <source>Please type {words}</source>
        <translation>कृपया {words} लिखें</translation>
    </message>
</context>
<context>
    <name>SegmentEditor</name>
    <message>
        <source>Name of the segment</source>
        <translation>समूह का नाम</translation>
    </message>
    <message>
        <source>People for whom</source>
        <translation>वे लोग जिनके लिए</translation>
    </message>
    <message>
        <source>How the conditions go together</source>
        <translation>शर्तें कैसे जुड़ती हैं</translation>
    </message>
    <message>
        <source>all of this is true</source>
        <translation>ये सब बातें सच हैं</translation>
    </message>
    <message>
        <source>any of this is true</source>
        <translation>इनमें से कोई एक बात सच है</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>शर्त जोड़ें</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>समूह सेव करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Remove segment</source>
        <translation>समूह हटाएँ</translation>
    </message>
    <message>
        <source>A condition is not finished</source>
        <translation>एक शर्त अधूरी है</translation>
    </message>
</context>
<context>
    <name>Segmenting</name>
    <message>
        <source>Saved the segment {name}</source>
        <translation>समूह {name} सेव हुआ</translation>
    </message>
    <message>
        <source>Removed the segment {name}</source>
        <translation>समूह {name} हटाया</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Add tag</source>
        <translation>टैग जोड़ें</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>टैग हटाएँ</translation>
    </message>
    <message>
        <source>Set field</source>
        <translation>फ़ील्ड भरें</translation>
    </message>
    <message>
        <source>Do not message</source>
        <translation>मैसेज न भेजें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>फ़ाइल में निकालें</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>एक करें</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>चुनाव हटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>{n} चुने</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>फ़ील्ड का नाम</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Value, or nothing to empty it</source>
        <translation>मान, या खाली करने के लिए कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>SendingLimits</name>
    <message>
        <source>Sending</source>
        <translation>भेजना</translation>
    </message>
    <message>
        <source>These limits lower the harm; they do not make bulk sending allowed. They hold for every campaign, also for one that runs.</source>
        <translation>ये सीमाएँ नुकसान कम करती हैं; इनसे एक साथ बहुतों को भेजने की इजाज़त नहीं मिलती। ये हर कैंपेन पर लागू हैं, चल रहे पर भी।</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>कब से भेजें</translation>
    </message>
    <message>
        <source>Send until</source>
        <translation>कब तक भेजें</translation>
    </message>
    <message>
        <source>By the clock where each customer lives. Outside these hours a campaign waits.</source>
        <translation>हर ग्राहक के अपने यहाँ की घड़ी से। इन घंटों के बाहर कैंपेन इंतज़ार करता है।</translation>
    </message>
    <message>
        <source>Messages a day</source>
        <translation>एक दिन में मैसेज</translation>
    </message>
    <message>
        <source>1 to {most} by one number. Usual: {usual}.</source>
        <translation>एक नंबर से 1 से {most}। आम तौर पर: {usual}।</translation>
    </message>
    <message>
        <source>Of these to new people</source>
        <translation>इनमें से नए लोगों को</translation>
    </message>
    <message>
        <source>People this number has never chatted with.</source>
        <translation>जिनसे इस नंबर की कभी चैट नहीं हुई।</translation>
    </message>
    <message>
        <source>In practice nothing is really sent, so no limits of sending apply.</source>
        <translation>अभ्यास में असल में कुछ नहीं भेजा जाता, इसलिए भेजने की कोई सीमा लागू नहीं है।</translation>
    </message>
    <message>
        <source>Keep the old limit</source>
        <translation>पुरानी सीमा रहने दें</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सेव हो गया</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजना</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>निजता</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Find setting</source>
        <translation>सेटिंग खोजें</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>सेटिंग्स के हिस्से</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>How fast?</source>
        <translation>कितनी तेज़ी से?</translation>
    </message>
    <message>
        <source>About {n} a minute.</source>
        <translation>एक मिनट में लगभग {n}।</translation>
    </message>
    <message>
        <source>On paper about {most} in the sending window of a day; your daily limit lets {allowed} through.</source>
        <translation>कागज़ पर एक दिन के भेजने के समय में लगभग {most}; आपकी दिन की सीमा {allowed} जाने देती है।</translation>
    </message>
    <message numerus="yes">
        <source>Takes at least %Ln day(s).</source>
        <translation>
            <numerusform>कम से कम %Ln दिन लगेगा।</numerusform>
            <numerusform>कम से कम %Ln दिन लगेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes about {time}.</source>
        <translation>लगभग {time} लगेंगे।</translation>
    </message>
    <message>
        <source>A slower speed is kinder to your customers; none of them makes bulk sending allowed.</source>
        <translation>धीमी गति ग्राहकों के लिए बेहतर है; किसी भी गति से थोक में भेजने की इजाज़त नहीं मिलती।</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Paused: {name}, {done} of {total} sent</source>
        <translation>रुका है: {name}, {total} में से {done} भेजे</translation>
    </message>
    <message>
        <source>Sending: {name}, {done} of {total} sent</source>
        <translation>भेजा जा रहा है: {name}, {total} में से {done} भेजे</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>फिर शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>रुक रहा है</translation>
    </message>
    <message>
        <source>Missed its time: {name}</source>
        <translation>समय निकल गया: {name}</translation>
    </message>
    <message>
        <source>Waiting: {name}, {done} of {total} sent</source>
        <translation>इंतज़ार: {name}, {total} में से {done} भेजे</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>अभी रोकें</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}, {step} of {count}</source>
        <translation>{name}, {count} में से {step}</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>Stops every message to this person at once, waiting ones too.</source>
        <translation>इस व्यक्ति के सभी मैसेज तुरंत रुकते हैं, बाकी वाले भी।</translation>
    </message>
    <message>
        <source>Do not message</source>
        <translation>मैसेज न भेजें</translation>
    </message>
    <message>
        <source>Let messages go again</source>
        <translation>मैसेज फिर चालू करें</translation>
    </message>
    <message>
        <source>This person is on the do-not-message list. Taken off it, campaigns may write to them again, if they agreed. Messages that were left out so far do not go.</source>
        <translation>यह व्यक्ति मैसेज बंद सूची में है। हटाने पर कैंपेन इन्हें फिर लिख सकते हैं, अगर इन्होंने हाँ कहा है। जो मैसेज अब तक छूटे वे नहीं जाएँगे।</translation>
    </message>
    <message>
        <source>How did they agree again?</source>
        <translation>उन्होंने फिर से हाँ कैसे कहा?</translation>
    </message>
    <message>
        <source>It is kept in the record.</source>
        <translation>यह रिकॉर्ड में रहता है।</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>{name} gets no more messages, waiting ones included</source>
        <translation>{name} को अब कोई मैसेज नहीं जाएगा, बाकी वाले भी नहीं</translation>
    </message>
    <message>
        <source>{name} may get messages again, if they agreed</source>
        <translation>{name} को मैसेज फिर जा सकते हैं, अगर हाँ कहा है</translation>
    </message>
</context>
<context>
    <name>TagsPart</name>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>टैग जोड़ें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>अभी कोई टैग नहीं</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>टैग {tag} हटाएँ</translation>
    </message>
    <message>
        <source>Tag {tag} removed</source>
        <translation>टैग {tag} हटाया</translation>
    </message>
    <message>
        <source>Tag {tag} added</source>
        <translation>टैग {tag} जोड़ा</translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message numerus="yes">
        <source>%Ln people are in the bin, for 30 days.</source>
        <translation>
            <numerusform>%Ln लोग 30 दिन तक हटाए गए कॉन्टैक्ट में रहेंगे।</numerusform>
            <numerusform>%Ln लोग 30 दिन तक हटाए गए कॉन्टैक्ट में रहेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have their own name and fields again.</source>
        <translation>
            <numerusform>%Ln लोगों का पुराना नाम और जानकारी वापस आ गई।</numerusform>
            <numerusform>%Ln लोगों का पुराना नाम और जानकारी वापस आ गई।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stay, since this cannot be undone for them:</source>
        <translation>
            <numerusform>%Ln लोग बने रहेंगे, क्योंकि उनके लिए यह वापस नहीं हो सकता:</numerusform>
            <numerusform>%Ln लोग बने रहेंगे, क्योंकि उनके लिए यह वापस नहीं हो सकता:</numerusform>
        </translation>
    </message>
    <message>
        <source>Opt-outs stay as they are.</source>
        <translation>मैसेज बंद सूची वैसी ही रहेगी।</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>आयात वापस ले लिया गया</translation>
    </message>
    <message>
        <source>The import was taken back, but not for everyone</source>
        <translation>आयात वापस ले लिया गया, पर सबके लिए नहीं</translation>
    </message>
    <message>
        <source>{name} (a message went to them)</source>
        <translation>{name} (इन्हें मैसेज जा चुका है)</translation>
    </message>
    <message>
        <source>{name} (changed since)</source>
        <translation>{name} (बाद में बदला गया)</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
</context>
<context>
    <name>Underline</name>
    <message>
        <source>Export</source>
        <translation>फ़ाइल में निकालें</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>दोहरे खोजें</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Bin ({n})</source>
        <translation>हटाए गए ({n})</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message numerus="yes">
        <source>delete %Ln contacts</source>
        <translation>
            <numerusform>%Ln कॉन्टैक्ट हटाना</numerusform>
            <numerusform>%Ln कॉन्टैक्ट हटाना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>make %Ln contacts one</source>
        <translation>
            <numerusform>%Ln कॉन्टैक्ट एक करना</numerusform>
            <numerusform>%Ln कॉन्टैक्ट एक करना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %Ln contacts apart</source>
        <translation>
            <numerusform>%Ln कॉन्टैक्ट अलग रखना</numerusform>
            <numerusform>%Ln कॉन्टैक्ट अलग रखना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>make %Ln deleted contacts one with others</source>
        <translation>
            <numerusform>%Ln हटाए गए कॉन्टैक्ट दूसरों के साथ एक करना</numerusform>
            <numerusform>%Ln हटाए गए कॉन्टैक्ट दूसरों के साथ एक करना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %Ln contacts</source>
        <translation>
            <numerusform>%Ln कॉन्टैक्ट बदलना</numerusform>
            <numerusform>%Ln कॉन्टैक्ट बदलना</numerusform>
        </translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>लाई हुई फ़ाइल लौटाना</translation>
    </message>
    <message numerus="yes">
        <source>put %Ln numbers on the do-not-message list</source>
        <translation>
            <numerusform>%Ln नंबर मैसेज बंद सूची में जोड़ना</numerusform>
            <numerusform>%Ln नंबर मैसेज बंद सूची में जोड़ना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %Ln numbers off the do-not-message list</source>
        <translation>
            <numerusform>%Ln नंबर मैसेज बंद सूची से हटाना</numerusform>
            <numerusform>%Ln नंबर मैसेज बंद सूची से हटाना</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>पहले जैसा हो गया: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed since then and stay as they are</source>
        <translation>
            <numerusform>%Ln उसके बाद बदला गया, वह वैसा ही रहेगा</numerusform>
            <numerusform>%Ln उसके बाद बदले गए, वे वैसे ही रहेंगे</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsureBar</name>
    <message>
        <source>It was sent</source>
        <translation>वह चला गया था</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Look in WhatsApp on the phone first. “It was sent” is noted as your word; “Send again” puts the person back in the queue.</source>
        <translation>पहले फ़ोन पर WhatsApp में देखें। “वह चला गया था” आपकी बात के रूप में दर्ज होगा; “फिर भेजें” से व्यक्ति फिर कतार में आएगा।</translation>
    </message>
    <message>
        <source>Did {name} get the message?</source>
        <translation>क्या {name} को मैसेज मिला?</translation>
    </message>
    <message>
        <source>{phone}, tried at {time}</source>
        <translation>{phone}, {time} बजे भेजने की कोशिश हुई</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Opening your contacts and campaigns</source>
        <translation>आपके कॉन्टैक्ट और कैंपेन खोले जा रहे हैं</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Broadcaster Desktop</source>
        <translation>Broadcaster Desktop में स्वागत है</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>अपनी भाषा चुनें</translation>
    </message>
    <message>
        <source>WhatsApp can block numbers that send unwanted messages</source>
        <translation>बिना इजाज़त मैसेज भेजने वाले नंबर WhatsApp बंद कर सकता है</translation>
    </message>
    <message>
        <source>Its terms do not allow bulk or automated messages through WhatsApp Web. Message only people who said yes.</source>
        <translation>इसकी शर्तें WhatsApp Web से थोक में या अपने आप मैसेज भेजने की इजाज़त नहीं देतीं। सिर्फ़ उन्हें भेजें जिन्होंने हाँ कहा है।</translation>
    </message>
    <message>
        <source>You can practise first: made-up people, a ready message, and nothing is really sent. Or link your WhatsApp now.</source>
        <translation>पहले अभ्यास कर सकते हैं: मनगढ़ंत लोग, तैयार मैसेज, और असल में कुछ नहीं भेजा जाता। या अभी अपना WhatsApp जोड़ें।</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>पहले अभ्यास करें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Who should get it?</source>
        <translation>किसे भेजना है?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln व्यक्ति</numerusform>
            <numerusform>%Ln लोग</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone with any of the chosen tags. Who asked to stop is always left out.</source>
        <translation>जिन पर चुने हुए टैग में से कोई भी हो, वे सब। जिन्होंने मना किया है, वे हमेशा छोड़े जाते हैं।</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is added when you bring contacts from a file.</source>
        <translation>अभी कोई टैग नहीं है। फ़ाइल से कॉन्टैक्ट लाते समय टैग जुड़ता है।</translation>
    </message>
    <message>
        <source>Bring contacts from a file</source>
        <translation>फ़ाइल से कॉन्टैक्ट लाएँ</translation>
    </message>
</context>
<context>
    <name>WipeForm</name>
    <message>
        <source>Delete all data on this PC?</source>
        <translation>इस PC का सारा डेटा मिटाएँ?</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>सारा डेटा मिटाएँ</translation>
    </message>
    <message>
        <source>Keep my data</source>
        <translation>मेरा डेटा रहने दें</translation>
    </message>
    <message>
        <source>Contacts, consents, campaigns, attached files, logs and the link to WhatsApp go for good. Then the program starts empty. It cannot be undone.</source>
        <translation>कॉन्टैक्ट, इजाज़तें, कैंपेन, जोड़ी हुई फ़ाइलें, लॉग और WhatsApp का जुड़ाव हमेशा के लिए मिट जाते हैं। फिर प्रोग्राम खाली शुरू होता है। यह वापस नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Delete the backups and the do-not-message list too</source>
        <translation>बैकअप और मैसेज बंद सूची भी मिटाएँ</translation>
    </message>
    <message>
        <source>Otherwise the backups stay, and who asked to stop stays known by a fingerprint, so that nobody of them ever gets a message.</source>
        <translation>नहीं तो बैकअप रहते हैं, और मैसेज बंद करने को कहने वालों की छाप रहती है, ताकि उन्हें कभी मैसेज न जाए।</translation>
    </message>
    <message>
        <source>Type {words} to go on</source>
        <translation>आगे बढ़ने के लिए {words} लिखें</translation>
    </message>
    <message>
        <source>Please type {words}</source>
        <translation>कृपया {words} लिखें</translation>
    </message>
    <message>
        <source>delete all</source>
        <translation>सब मिटाओ</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
</context>
<context>
    <name>_Held</name>
    <message>
        <source>Record a consent</source>
        <translation>इजाज़त दर्ज करें</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>_Ledger</name>
    <message>
        <source>Agreed. {purpose}</source>
        <translation>हाँ कहा। {purpose}</translation>
    </message>
    <message>
        <source>Taken back. {purpose}</source>
        <translation>वापस लिया। {purpose}</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Each day</source>
        <translation>हर दिन</translation>
    </message>
    <message>
        <source>You asked</source>
        <translation>आपने कहा</translation>
    </message>
    <message>
        <source>While working</source>
        <translation>काम के बीच</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>अपडेट से पहले</translation>
    </message>
    <message>
        <source>Before a file</source>
        <translation>फ़ाइल लाने से पहले</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>वापसी से पहले</translation>
    </message>
    <message>
        <source>Before deleting</source>
        <translation>हटाने से पहले</translation>
    </message>
    <message>
        <source>Proved when made</source>
        <translation>बनते समय जाँचा</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>ख़राब है</translation>
    </message>
    <message>
        <source>{n} contacts</source>
        <translation>{n} कॉन्टैक्ट</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>Do not message</source>
        <translation>मैसेज न भेजें</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>हाँ कहा</translation>
    </message>
    <message>
        <source>Has not agreed</source>
        <translation>हाँ नहीं कहा</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Replied “{words}” on {time}, no more messages</source>
        <translation>{time} को जवाब दिया “{words}”, अब मैसेज नहीं</translation>
    </message>
    <message>
        <source>Messages go on by your word of {time}</source>
        <translation>{time} को आपने मैसेज फिर चालू किए</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>सभी चुनें</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>कॉन्टैक्ट फ़ाइल में निकालें</translation>
    </message>
    <message>
        <source>Table for Excel (*.csv)</source>
        <translation>Excel के लिए तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>कॉन्टैक्ट कार्ड (*.vcf)</translation>
    </message>
    <message>
        <source>Name, A first</source>
        <translation>नाम, A से</translation>
    </message>
    <message>
        <source>Name, Z first</source>
        <translation>नाम, Z से</translation>
    </message>
    <message>
        <source>Phone, smallest first</source>
        <translation>फ़ोन, छोटा पहले</translation>
    </message>
    <message>
        <source>Phone, largest first</source>
        <translation>फ़ोन, बड़ा पहले</translation>
    </message>
    <message>
        <source>Added, newest first</source>
        <translation>जोड़ा गया, नया पहले</translation>
    </message>
    <message>
        <source>Added, oldest first</source>
        <translation>जोड़ा गया, पुराना पहले</translation>
    </message>
    <message>
        <source>Last message, newest first</source>
        <translation>पिछला मैसेज, नया पहले</translation>
    </message>
    <message>
        <source>Last message, oldest first</source>
        <translation>पिछला मैसेज, पुराना पहले</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A command of this program is using the data.</source>
        <translation>इस प्रोग्राम की एक कमांड डेटा इस्तेमाल कर रही है।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Wait until it has ended, then start again.</source>
        <translation>उसके पूरा होने तक रुकें, फिर शुरू करें।</translation>
    </message>
    <message>
        <source>No browser was found that can show WhatsApp.</source>
        <translation>WhatsApp दिखा सके, ऐसा कोई ब्राउज़र नहीं मिला।</translation>
    </message>
    <message>
        <source>Microsoft Edge, Google Chrome or Chromium has to be installed.</source>
        <translation>Microsoft Edge, Google Chrome या Chromium इंस्टॉल होना चाहिए।</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>न कुछ भेजा गया, न कुछ बदला।</translation>
    </message>
    <message>
        <source>Install one of them, or choose its program file in the settings.</source>
        <translation>इनमें से एक इंस्टॉल करें, या सेटिंग्स में उसकी प्रोग्राम फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The browser {path} cannot be started.</source>
        <translation>ब्राउज़र {path} शुरू नहीं हो सकता।</translation>
    </message>
    <message>
        <source>There is no program at this place.</source>
        <translation>इस जगह कोई प्रोग्राम नहीं है।</translation>
    </message>
    <message>
        <source>Check the path, or leave it out to use the browser that is installed.</source>
        <translation>पता जाँचें, या उसे हटा दें ताकि इंस्टॉल किया हुआ ब्राउज़र चले।</translation>
    </message>
    <message>
        <source>{name} could not be started.</source>
        <translation>{name} शुरू नहीं हो पाया।</translation>
    </message>
    <message>
        <source>The browser ended at once or did not answer; the log has its words.</source>
        <translation>ब्राउज़र तुरंत बंद हो गया या उसने जवाब नहीं दिया; उसका संदेश लॉग में है।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Start it once by hand and update it, then try again.</source>
        <translation>उसे एक बार ख़ुद खोलकर अपडेट करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Another browser window is using this WhatsApp link.</source>
        <translation>ब्राउज़र की दूसरी विंडो यह WhatsApp जोड़ इस्तेमाल कर रही है।</translation>
    </message>
    <message>
        <source>Only one program at a time may use an account&apos;s browser folder.</source>
        <translation>एक अकाउंट का ब्राउज़र फ़ोल्डर एक समय में एक ही प्रोग्राम इस्तेमाल कर सकता है।</translation>
    </message>
    <message>
        <source>Close the other window and try again.</source>
        <translation>दूसरी विंडो बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The notice on WhatsApp&apos;s terms was not acknowledged yet.</source>
        <translation>WhatsApp की शर्तों की सूचना अभी मानी नहीं गई है।</translation>
    </message>
    <message>
        <source>Read the notice and acknowledge it first.</source>
        <translation>पहले सूचना पढ़ें और मानें।</translation>
    </message>
    <message>
        <source>WhatsApp Web shows something this program does not know.</source>
        <translation>WhatsApp Web पर कुछ ऐसा दिख रहा है जिसे यह प्रोग्राम नहीं जानता।</translation>
    </message>
    <message>
        <source>A picture of the page is kept: {picture}.</source>
        <translation>पेज की तस्वीर रखी गई है: {picture}.</translation>
    </message>
    <message>
        <source>Nothing was pressed and nothing was sent.</source>
        <translation>कुछ दबाया नहीं गया और कुछ भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Look at the picture. What WhatsApp asks there is yours to answer.</source>
        <translation>तस्वीर देखें। WhatsApp वहाँ जो पूछता है, उसका जवाब आपको देना है।</translation>
    </message>
    <message>
        <source>WhatsApp was not linked.</source>
        <translation>WhatsApp नहीं जुड़ा।</translation>
    </message>
    <message>
        <source>The page stands at: {state}.</source>
        <translation>पेज की स्थिति: {state}.</translation>
    </message>
    <message>
        <source>Try again with the phone at hand.</source>
        <translation>फ़ोन पास रखकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no campaign {number}.</source>
        <translation>कैंपेन {number} नहीं है।</translation>
    </message>
    <message>
        <source>Look at the list of campaigns.</source>
        <translation>कैंपेन की सूची देखें।</translation>
    </message>
    <message>
        <source>This is not the practice world.</source>
        <translation>यह अभ्यास नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was saved or sent.</source>
        <translation>कुछ सेव या भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>मैसेज ख़ाली है।</translation>
    </message>
    <message>
        <source>Write what you want to say.</source>
        <translation>जो कहना है, वह लिखें।</translation>
    </message>
    <message>
        <source>The message has {count} characters; WhatsApp takes {most}.</source>
        <translation>मैसेज में {count} अक्षर हैं; WhatsApp {most} तक लेता है।</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>इसे छोटा करें।</translation>
    </message>
    <message>
        <source>A closing brace at character {position} was never opened.</source>
        <translation>अक्षर {position} पर बंद होने वाला ब्रैकेट } कभी खोला नहीं गया।</translation>
    </message>
    <message>
        <source>The brace opened at character {position} is never closed.</source>
        <translation>अक्षर {position} पर खुला ब्रैकेट { बंद नहीं किया गया।</translation>
    </message>
    <message>
        <source>The brace at character {position} stands inside another one.</source>
        <translation>अक्षर {position} का ब्रैकेट दूसरे ब्रैकेट के अंदर है।</translation>
    </message>
    <message>
        <source>The placeholder at character {position} has no proper name.</source>
        <translation>अक्षर {position} वाले ख़ाली स्थान का नाम सही नहीं है।</translation>
    </message>
    <message>
        <source>Write {example}, or double a brace that is meant as a sign.</source>
        <translation>{example} लिखें, या ब्रैकेट ही चाहिए तो उसे दो बार लिखें।</translation>
    </message>
    <message>
        <source>No contact has a field called {field}.</source>
        <translation>किसी कॉन्टैक्ट में {field} नाम की जानकारी नहीं है।</translation>
    </message>
    <message>
        <source>Fields that can be used: {known}.</source>
        <translation>ये इस्तेमाल कर सकते हैं: {known}.</translation>
    </message>
    <message>
        <source>The disk with {path} is almost full.</source>
        <translation>{path} वाली डिस्क लगभग भर गई है।</translation>
    </message>
    <message>
        <source>What is sent must be written down first, so that nobody gets it twice.</source>
        <translation>जो भेजा जाता है उसे पहले लिखना ज़रूरी है, ताकि किसी को दो बार न मिले।</translation>
    </message>
    <message>
        <source>Everything saved so far is safe, and sending has stopped.</source>
        <translation>अब तक सेव किया हुआ सब सुरक्षित है, और भेजना रुक गया है।</translation>
    </message>
    <message>
        <source>Free 200 MB on this disk, then resume.</source>
        <translation>इस डिस्क पर 200 MB खाली करें, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Another program is using the data.</source>
        <translation>दूसरा प्रोग्राम डेटा इस्तेमाल कर रहा है।</translation>
    </message>
    <message>
        <source>The program that is open works with another WhatsApp page.</source>
        <translation>जो प्रोग्राम खुला है, वह दूसरे WhatsApp पेज पर चल रहा है।</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing was sent.</source>
        <translation>न कुछ बदला, न कुछ भेजा गया।</translation>
    </message>
    <message>
        <source>Close it first, or name the page it works with.</source>
        <translation>पहले उसे बंद करें, या वही पेज बताएँ जिस पर वह चल रहा है।</translation>
    </message>
    <message>
        <source>The disk with {path} is full or does not take writes.</source>
        <translation>{path} वाली डिस्क भर गई है या उस पर लिखा नहीं जा रहा।</translation>
    </message>
    <message>
        <source>It has locked {path}, so that nothing can be written down before it is sent.</source>
        <translation>उसने {path} को लॉक कर रखा है, इसलिए भेजने से पहले कुछ लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>दूसरा प्रोग्राम बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The database {path} cannot be written.</source>
        <translation>डेटाबेस {path} में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Allow writing to its folder, or choose another data folder.</source>
        <translation>उसके फ़ोल्डर में लिखने की इजाज़त दें, या दूसरा डेटा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The database {path} is damaged.</source>
        <translation>डेटाबेस {path} ख़राब हो गया है।</translation>
    </message>
    <message>
        <source>Nothing more is written to it and nothing is sent.</source>
        <translation>अब इसमें कुछ लिखा नहीं जाता और कुछ भेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Keep the file and restore a backup: broadcaster-desktop backup list names them, backup restore brings one back.</source>
        <translation>फ़ाइल संभालकर रखें और कोई बैकअप वापस लाएँ: broadcaster-desktop backup list उनके नाम बताता है, backup restore उसे वापस लाता है।</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program.</source>
        <translation>यह डेटा इस प्रोग्राम के नए वर्ज़न ने लिखा है।</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>इसे वैसे ही छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Install the newer version again to use {path}.</source>
        <translation>{path} के लिए नया वर्ज़न फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>{path} is not a database of this program.</source>
        <translation>{path} इस प्रोग्राम का डेटाबेस नहीं है।</translation>
    </message>
    <message>
        <source>Choose another data folder, or put the right file back.</source>
        <translation>दूसरा डेटा फ़ोल्डर चुनें, या सही फ़ाइल वापस रखें।</translation>
    </message>
    <message>
        <source>The database {path} is missing or empty.</source>
        <translation>डेटाबेस {path} नहीं है या ख़ाली है।</translation>
    </message>
    <message>
        <source>This data folder was in use before, so it is not a first start.</source>
        <translation>यह डेटा फ़ोल्डर पहले इस्तेमाल हो चुका है, इसलिए यह पहली शुरुआत नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing is sent.</source>
        <translation>कुछ नहीं बदला और कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Restore a backup (broadcaster-desktop backup list, then backup restore), put the file back from a copy, or choose another data folder.</source>
        <translation>कोई बैकअप वापस लाएँ (पहले broadcaster-desktop backup list, फिर backup restore), कॉपी से फ़ाइल वापस रखें, या दूसरा डेटा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Another program is using the data and does not answer.</source>
        <translation>दूसरा प्रोग्राम डेटा इस्तेमाल कर रहा है और जवाब नहीं देता।</translation>
    </message>
    <message>
        <source>Wait a moment, or close the other program, and try again.</source>
        <translation>थोड़ा रुकें, या दूसरा प्रोग्राम बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The running program took this command and ended before it answered.</source>
        <translation>चल रहे प्रोग्राम ने यह कमांड ली और जवाब देने से पहले बंद हो गया।</translation>
    </message>
    <message>
        <source>What it had done is recorded.</source>
        <translation>जो हो चुका, वह दर्ज है।</translation>
    </message>
    <message>
        <source>Look at what is there before you try again.</source>
        <translation>फिर कोशिश करने से पहले देख लें कि क्या हुआ।</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written.</source>
        <translation>डेटा फ़ोल्डर {folder} में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The backup {path} is damaged, or is no backup of this program.</source>
        <translation>बैकअप {path} खराब है, या इस प्रोग्राम का बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>कोई दूसरा बैकअप लें।</translation>
    </message>
    <message>
        <source>The backup {path} was made by a newer version of this program.</source>
        <translation>बैकअप {path} इस प्रोग्राम के नए संस्करण से बना है।</translation>
    </message>
    <message>
        <source>Install the newer version, then restore it.</source>
        <translation>नया संस्करण इंस्टॉल करें, फिर इसे वापस लाएँ।</translation>
    </message>
    <message>
        <source>The backup {path} cannot be read.</source>
        <translation>बैकअप {path} पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>See whether the file is there, and that this user may read it.</source>
        <translation>देखें कि फ़ाइल वहाँ है या नहीं, और यह उपयोगकर्ता उसे पढ़ सकता है या नहीं।</translation>
    </message>
    <message>
        <source>The backup could not be written into {folder}.</source>
        <translation>बैकअप {folder} में लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The system says: {error}.</source>
        <translation>सिस्टम का जवाब: {error}.</translation>
    </message>
    <message>
        <source>Your data and the earlier backups are as they were.</source>
        <translation>आपका डेटा और पहले के बैकअप जैसे थे वैसे ही हैं।</translation>
    </message>
    <message>
        <source>Free some room on this disk and try again.</source>
        <translation>इस डिस्क पर कुछ जगह खाली करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one, and start again.</source>
        <translation>दूसरा फ़ोल्डर चुनें, या इसमें लिखने की इजाज़त दें, फिर शुरू करें।</translation>
    </message>
    <message>
        <source>No WhatsApp is linked.</source>
        <translation>कोई WhatsApp जुड़ा नहीं है।</translation>
    </message>
    <message>
        <source>WhatsApp Web could not be reached, or did not answer.</source>
        <translation>WhatsApp Web तक पहुँच नहीं हुई, या उसने जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>Nothing was sent, and your contacts are safe.</source>
        <translation>कुछ नहीं भेजा गया, और आपके कॉन्टैक्ट सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>इंटरनेट कनेक्शन जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The message to {phone} is not an uncertain one.</source>
        <translation>{phone} का मैसेज &quot;पक्का नहीं&quot; में नहीं है।</translation>
    </message>
    <message>
        <source>The campaign has no name.</source>
        <translation>कैंपेन का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Give it a short name you will know again.</source>
        <translation>छोटा नाम दें जो बाद में पहचान सकें।</translation>
    </message>
    <message>
        <source>The message has {count} characters; with a file WhatsApp takes {most}.</source>
        <translation>मैसेज में {count} अक्षर हैं; फ़ाइल के साथ WhatsApp {most} तक लेता है।</translation>
    </message>
    <message>
        <source>Make it shorter, or send it without the file.</source>
        <translation>इसे छोटा करें, या बिना फ़ाइल के भेजें।</translation>
    </message>
    <message>
        <source>The pace {pace} cannot be used here.</source>
        <translation>गति {pace} यहाँ नहीं चलती।</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>इनमें से एक चुनें: {known}.</translation>
    </message>
    <message>
        <source>There is no such contact.</source>
        <translation>ऐसा कोई कॉन्टैक्ट नहीं है।</translation>
    </message>
    <message>
        <source>Search for the name or number in the contacts list.</source>
        <translation>कॉन्टैक्ट सूची में नाम या नंबर खोजें।</translation>
    </message>
    <message>
        <source>{phone} is not among the contacts.</source>
        <translation>{phone} कॉन्टैक्ट में नहीं है।</translation>
    </message>
    <message>
        <source>Bring this person back from the bin, then send again.</source>
        <translation>इस व्यक्ति को हटाए गए कॉन्टैक्ट से वापस लाएँ, फिर दोबारा भेजें।</translation>
    </message>
    <message>
        <source>{phone} is the number of another contact: {holder}.</source>
        <translation>{phone} किसी दूसरे कॉन्टैक्ट का नंबर है: {holder}।</translation>
    </message>
    <message>
        <source>Make the two one contact, or give one of them another number.</source>
        <translation>दोनों को एक कॉन्टैक्ट बनाएँ, या उनमें से एक को दूसरा नंबर दें।</translation>
    </message>
    <message>
        <source>This contact is not in the bin.</source>
        <translation>यह कॉन्टैक्ट हटाए गए कॉन्टैक्ट में नहीं है।</translation>
    </message>
    <message>
        <source>Deleted contacts are kept for 30 days.</source>
        <translation>हटाए गए कॉन्टैक्ट 30 दिन तक रखे जाते हैं।</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>वापस लेने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>It was undone already, or is more than 30 days ago.</source>
        <translation>वह पहले ही वापस लिया जा चुका है, या उसे 30 दिन से अधिक हो गए हैं।</translation>
    </message>
    <message>
        <source>These are one contact already.</source>
        <translation>ये पहले से एक ही कॉन्टैक्ट हैं।</translation>
    </message>
    <message>
        <source>Choose two different contacts.</source>
        <translation>दो अलग-अलग कॉन्टैक्ट चुनें।</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>आयात {number} मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>An import tells its number when it is done.</source>
        <translation>हर आयात पूरा होने पर अपना क्रमांक बताता है।</translation>
    </message>
    <message>
        <source>Import {number} was taken back already.</source>
        <translation>आयात {number} पहले ही वापस लिया जा चुका है।</translation>
    </message>
    <message>
        <source>Who it had added is in the bin and can be restored from there.</source>
        <translation>जिन्हें उसने जोड़ा था वे हटाए गए कॉन्टैक्ट में हैं और वहाँ से वापस लाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Import {number} itself is done.</source>
        <translation>आयात {number} पूरा हो गया है।</translation>
    </message>
    <message>
        <source>The record of consents was changed from outside, at entry {entry}.</source>
        <translation>इजाज़तों का रिकॉर्ड बाहर से बदला गया है, प्रविष्टि {entry} पर।</translation>
    </message>
    <message>
        <source>Restore a backup from before that.</source>
        <translation>उससे पहले का बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>The list of opt-outs beside the data is missing or damaged.</source>
        <translation>डेटा के साथ रखी मना करने वालों की सूची नहीं है या खराब है।</translation>
    </message>
    <message>
        <source>Start the program: it is written anew from the data.</source>
        <translation>प्रोग्राम शुरू करें: वह डेटा से फिर से लिखी जाएगी।</translation>
    </message>
    <message>
        <source>Backups are damaged: {files}.</source>
        <translation>बैकअप खराब हैं: {files}।</translation>
    </message>
    <message>
        <source>Delete them and make a new one.</source>
        <translation>उन्हें हटाएँ और एक नया बनाएँ।</translation>
    </message>
    <message>
        <source>Kept copies of attached files are gone or damaged: {files}.</source>
        <translation>जुड़ी फ़ाइलों की रखी कॉपियाँ नहीं मिलीं या खराब हैं: {files}।</translation>
    </message>
    <message>
        <source>Attach the same files to a new campaign: that puts them back.</source>
        <translation>यही फ़ाइलें किसी नए कैंपेन में जोड़ें: इससे वे वापस आ जाती हैं।</translation>
    </message>
    <message>
        <source>Only {free} MB are free on the disk with the data.</source>
        <translation>डेटा वाली डिस्क पर सिर्फ़ {free} MB जगह है।</translation>
    </message>
    <message>
        <source>Free 200 MB on it.</source>
        <translation>उस पर 200 MB ख़ाली करें।</translation>
    </message>
    <message>
        <source>A browser of an earlier run is still open.</source>
        <translation>पहले चलाया गया ब्राउज़र अब भी खुला है।</translation>
    </message>
    <message>
        <source>The next start closes it; or restart the computer.</source>
        <translation>अगली बार शुरू करने पर वह बंद हो जाएगा; या कंप्यूटर फिर से चालू करें।</translation>
    </message>
    <message>
        <source>Files of the program are missing: {files}.</source>
        <translation>प्रोग्राम की फ़ाइलें नहीं हैं: {files}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>प्रोग्राम फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Taking a number off the do-not-message list needs a reason.</source>
        <translation>मैसेज बंद सूची से नंबर हटाने का कारण बताना होगा।</translation>
    </message>
    <message>
        <source>The number is still on the list.</source>
        <translation>नंबर अभी भी सूची में है।</translation>
    </message>
    <message>
        <source>Say how this person agreed again.</source>
        <translation>बताएँ कि इस व्यक्ति ने फिर कैसे हाँ कहा।</translation>
    </message>
    <message>
        <source>{phone} is not on the do-not-message list.</source>
        <translation>{phone} मैसेज बंद सूची में नहीं है।</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as text.</source>
        <translation>फ़ाइल {path} टेक्स्ट की तरह पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Give a text or CSV file with one number a line.</source>
        <translation>ऐसी टेक्स्ट या CSV फ़ाइल दें जिसमें हर लाइन में एक नंबर हो।</translation>
    </message>
    <message>
        <source>{phone} is not a telephone number that can be used.</source>
        <translation>{phone} काम का फ़ोन नंबर नहीं है।</translation>
    </message>
    <message>
        <source>Write it with its country code, such as +91 98200 12345.</source>
        <translation>इसे देश के कोड के साथ लिखें, जैसे +91 98200 12345.</translation>
    </message>
    <message>
        <source>The practice page could not be linked.</source>
        <translation>अभ्यास का पेज जुड़ नहीं पाया।</translation>
    </message>
    <message>
        <source>It stands at: {state}.</source>
        <translation>उसकी स्थिति: {state}.</translation>
    </message>
    <message>
        <source>Start the practice again.</source>
        <translation>अभ्यास फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>कुछ नहीं लाया गया।</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>इसे Excel जैसे प्रोग्राम में खोलें और .xlsx या CSV में सेव करें।</translation>
    </message>
    <message>
        <source>Attach another file.</source>
        <translation>दूसरी फ़ाइल जोड़ें।</translation>
    </message>
    <message>
        <source>{file} is a program and cannot be sent.</source>
        <translation>{file} प्रोग्राम है, इसे भेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Programs from strangers harm phones and computers.</source>
        <translation>अनजान प्रोग्राम फ़ोन और कंप्यूटर को नुकसान पहुँचाते हैं।</translation>
    </message>
    <message>
        <source>Attach a picture, a video, a PDF or another document.</source>
        <translation>तस्वीर, वीडियो, PDF या कोई और दस्तावेज़ जोड़ें।</translation>
    </message>
    <message>
        <source>{file} is a web page or a drawing that can run code, and cannot be sent.</source>
        <translation>{file} वेब पेज या ऐसी ड्रॉइंग है जो कोड चला सकती है, इसे भेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Opening such a file runs what is written in it.</source>
        <translation>ऐसी फ़ाइल खोलते ही उसमें लिखा कोड चलता है।</translation>
    </message>
    <message>
        <source>Save it as PDF, JPEG or PNG and attach that.</source>
        <translation>इसे PDF, JPEG या PNG के रूप में सेव करके जोड़ें।</translation>
    </message>
    <message>
        <source>{file} is of a kind that many phones cannot open.</source>
        <translation>{file} ऐसी किस्म की है जो कई फ़ोन नहीं खोल सकते।</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG, MP4 or PDF and attach that.</source>
        <translation>इसे JPEG, PNG, MP4 या PDF के रूप में सेव करके जोड़ें।</translation>
    </message>
    <message>
        <source>What is inside {file} is not what its name says.</source>
        <translation>{file} के अंदर वह नहीं है जो उसका नाम कहता है।</translation>
    </message>
    <message>
        <source>Save it anew with the program it was made with, and attach that.</source>
        <translation>जिस प्रोग्राम से यह बनी थी, उसी से फिर सेव करके जोड़ें।</translation>
    </message>
    <message>
        <source>{file} is a moving WebP picture, which WhatsApp takes for a sticker.</source>
        <translation>{file} हिलती हुई WebP तस्वीर है, जिसे WhatsApp स्टिकर मानता है।</translation>
    </message>
    <message>
        <source>Save it as GIF or MP4 and attach that.</source>
        <translation>इसे GIF या MP4 के रूप में सेव करके जोड़ें।</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>WhatsApp takes pictures and videos up to {media} MB and other files up to {document} MB.</source>
        <translation>WhatsApp {media} MB तक की तस्वीरें और वीडियो, और {document} MB तक की दूसरी फ़ाइलें लेता है।</translation>
    </message>
    <message>
        <source>Make it smaller and attach that.</source>
        <translation>इसे छोटा करके जोड़ें।</translation>
    </message>
    <message>
        <source>{file} has too many pixels.</source>
        <translation>{file} में बहुत ज़्यादा पिक्सेल हैं।</translation>
    </message>
    <message>
        <source>A picture may have {pixels} million of them.</source>
        <translation>एक तस्वीर में {pixels} मिलियन पिक्सेल हो सकते हैं।</translation>
    </message>
    <message>
        <source>{file} is damaged or was cut off.</source>
        <translation>{file} खराब है या अधूरी रह गई है।</translation>
    </message>
    <message>
        <source>Copy or save it once more and attach that.</source>
        <translation>इसे फिर से कॉपी या सेव करके जोड़ें।</translation>
    </message>
    <message>
        <source>{file} was changed after the campaign was created.</source>
        <translation>कैंपेन बनने के बाद {file} बदल गई।</translation>
    </message>
    <message>
        <source>The copy of {file} that was kept for this campaign is gone.</source>
        <translation>इस कैंपेन के लिए रखी {file} की कॉपी नहीं मिली।</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>फ़ाइल {file} नहीं है।</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>उसका नाम और फ़ोल्डर जाँचें।</translation>
    </message>
    <message>
        <source>{file} is not a file but a folder or a device.</source>
        <translation>{file} फ़ाइल नहीं, फ़ोल्डर या डिवाइस है।</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{file} cannot be read ({cause}).</source>
        <translation>{file} पढ़ी नहीं जा सकती ({cause})।</translation>
    </message>
    <message>
        <source>Close it in other programs and try again.</source>
        <translation>दूसरे प्रोग्रामों में इसे बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{count} files are attached; one message carries {most}.</source>
        <translation>{count} फ़ाइलें जुड़ी हैं; एक मैसेज में {most} जा सकती हैं।</translation>
    </message>
    <message>
        <source>Attach fewer, or put them into one ZIP file.</source>
        <translation>कम फ़ाइलें जोड़ें, या उन्हें एक ZIP फ़ाइल में रखें।</translation>
    </message>
    <message>
        <source>Pictures and videos cannot go in one message with documents.</source>
        <translation>तस्वीरें और वीडियो दस्तावेज़ों के साथ एक ही मैसेज में नहीं जा सकते।</translation>
    </message>
    <message>
        <source>WhatsApp sends them in different ways.</source>
        <translation>WhatsApp इन्हें अलग-अलग तरीके से भेजता है।</translation>
    </message>
    <message>
        <source>Attach only pictures and videos, or only documents.</source>
        <translation>सिर्फ़ तस्वीरें और वीडियो जोड़ें, या सिर्फ़ दस्तावेज़।</translation>
    </message>
    <message>
        <source>The same file is attached twice.</source>
        <translation>एक ही फ़ाइल दो बार जुड़ी है।</translation>
    </message>
    <message>
        <source>Attach it once.</source>
        <translation>इसे एक बार जोड़ें।</translation>
    </message>
    <message>
        <source>{file} cannot be kept: the disk is full or does not take writes.</source>
        <translation>{file} रखी नहीं जा सकती: डिस्क भरी है या उस पर लिखा नहीं जा रहा।</translation>
    </message>
    <message>
        <source>A copy is kept, so that everyone gets the same file.</source>
        <translation>एक कॉपी रखी जाती है, ताकि सबको वही फ़ाइल मिले।</translation>
    </message>
    <message>
        <source>Free 200 MB more than the file has, then attach it again.</source>
        <translation>फ़ाइल के आकार से 200 MB ज़्यादा जगह खाली करें, फिर इसे दोबारा जोड़ें।</translation>
    </message>
    <message>
        <source>Attach the same file to a new campaign: that puts its copy back. Then resume this one.</source>
        <translation>यही फ़ाइल किसी नए कैंपेन में जोड़ें: इससे कॉपी वापस आ जाती है। फिर इसे दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Everyone is to get the file that was attached and checked.</source>
        <translation>सबको वही फ़ाइल मिलनी चाहिए जो जोड़ी और जाँची गई थी।</translation>
    </message>
    <message>
        <source>Create the campaign anew with the file you want to send.</source>
        <translation>जो फ़ाइल भेजनी है, उसके साथ कैंपेन फिर से बनाएँ।</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ख़ाली है।</translation>
    </message>
    <message>
        <source>{file} has changed since it was checked.</source>
        <translation>जाँच के बाद {file} बदल गई है।</translation>
    </message>
    <message>
        <source>Look at its rows once more, then bring it in.</source>
        <translation>उसकी लाइनें एक बार फिर देखें, फिर लाएँ।</translation>
    </message>
    <message>
        <source>Free 200 MB on this disk, then bring {file} in again.</source>
        <translation>इस डिस्क पर 200 MB जगह ख़ाली करें, फिर {file} दोबारा लाएँ।</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{file} is a picture, not a list of people.</source>
        <translation>{file} तस्वीर है, लोगों की सूची नहीं।</translation>
    </message>
    <message>
        <source>{file} is a PDF, not a list of people.</source>
        <translation>{file} PDF है, लोगों की सूची नहीं।</translation>
    </message>
    <message>
        <source>Ask for the list as a spreadsheet.</source>
        <translation>सूची Excel जैसी फ़ाइल में माँगें।</translation>
    </message>
    <message>
        <source>{file} is not a list of people but another kind of file.</source>
        <translation>{file} लोगों की सूची नहीं, किसी और तरह की फ़ाइल है।</translation>
    </message>
    <message>
        <source>{file} is a web page or XML inside, whatever its name says.</source>
        <translation>नाम कुछ भी हो, {file} अंदर से वेब पेज या XML है।</translation>
    </message>
    <message>
        <source>{file} is no workbook of a kind that can be read (.xlsx, .xls, .ods).</source>
        <translation>{file} ऐसी वर्कबुक नहीं है जो पढ़ी जा सके (.xlsx, .xls, .ods)।</translation>
    </message>
    <message>
        <source>{file} is protected with a password.</source>
        <translation>{file} पर पासवर्ड लगा है।</translation>
    </message>
    <message>
        <source>Save it without a password and choose it again.</source>
        <translation>इसे बिना पासवर्ड सेव करके फिर चुनें।</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete.</source>
        <translation>{file} ख़राब या अधूरी है।</translation>
    </message>
    <message>
        <source>{file} would take too much memory when it is opened.</source>
        <translation>{file} खोलने पर बहुत ज़्यादा मेमोरी लेगी।</translation>
    </message>
    <message>
        <source>Delete stray cells far from the list, or save it as CSV.</source>
        <translation>सूची से दूर के बेकार सेल मिटाएँ, या इसे CSV में सेव करें।</translation>
    </message>
    <message>
        <source>{file} has more than {most} columns.</source>
        <translation>{file} में {most} से ज़्यादा कॉलम हैं।</translation>
    </message>
    <message>
        <source>Delete the columns that are not needed.</source>
        <translation>जिन कॉलम की ज़रूरत नहीं, उन्हें मिटाएँ।</translation>
    </message>
    <message>
        <source>{file} has no column with telephone numbers.</source>
        <translation>{file} में फ़ोन नंबर का कोई कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>Give that column the heading Phone, or choose it yourself.</source>
        <translation>उस कॉलम का शीर्षक Phone रखें, या उसे ख़ुद चुनें।</translation>
    </message>
    <message>
        <source>{file} has a quotation mark in line {line} that is never closed.</source>
        <translation>{file} की लाइन {line} में उद्धरण चिह्न &quot; बंद नहीं है।</translation>
    </message>
    <message>
        <source>Close or delete it and choose the file again.</source>
        <translation>उसे बंद करें या मिटाएँ और फ़ाइल फिर चुनें।</translation>
    </message>
    <message>
        <source>{file} has a line that is too long for a list.</source>
        <translation>{file} में एक लाइन सूची के लिए बहुत लंबी है।</translation>
    </message>
    <message>
        <source>{file} is not text in a form that can be recognised.</source>
        <translation>{file} का टेक्स्ट पहचाना नहीं जा सका।</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8 and choose it again.</source>
        <translation>इसे CSV UTF-8 में सेव करके फिर चुनें।</translation>
    </message>
    <message>
        <source>{file} cannot be read as {encoding}.</source>
        <translation>{file} को {encoding} की तरह पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>दूसरी एन्कोडिंग चुनें।</translation>
    </message>
    <message>
        <source>{file} cannot be parted into cells by {sign}.</source>
        <translation>{file} को {sign} से खानों में नहीं बाँटा जा सकता।</translation>
    </message>
    <message>
        <source>Choose one sign, such as a comma or a semicolon.</source>
        <translation>एक ही चिह्न चुनें, जैसे अल्पविराम या अर्धविराम।</translation>
    </message>
    <message>
        <source>{file} has no sheet {sheet} with anything in it.</source>
        <translation>{file} में {sheet} नाम की ऐसी कोई शीट नहीं है जिसमें कुछ हो।</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>दूसरी शीट चुनें।</translation>
    </message>
    <message>
        <source>{region} is not a country code.</source>
        <translation>{region} देश का कोड नहीं है।</translation>
    </message>
    <message>
        <source>Use two letters, such as IN.</source>
        <translation>दो अक्षर लिखें, जैसे IN.</translation>
    </message>
    <message>
        <source>No WhatsApp is linked yet.</source>
        <translation>अभी कोई WhatsApp जुड़ा नहीं है।</translation>
    </message>
    <message>
        <source>The campaign is saved and nothing was sent.</source>
        <translation>कैंपेन सेव है और कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Link your WhatsApp, then start the campaign.</source>
        <translation>अपना WhatsApp जोड़ें, फिर कैंपेन शुरू करें।</translation>
    </message>
    <message>
        <source>Several numbers are linked.</source>
        <translation>कई नंबर जुड़े हैं।</translation>
    </message>
    <message>
        <source>Say which account it goes out by.</source>
        <translation>बताएँ कि किस अकाउंट से भेजना है।</translation>
    </message>
    <message>
        <source>The sending window must end later on the same day than it starts.</source>
        <translation>भेजने का समय उसी दिन शुरू होने के बाद ख़त्म होना चाहिए।</translation>
    </message>
    <message>
        <source>Choose a start and a later end.</source>
        <translation>शुरू का समय और उसके बाद ख़त्म होने का समय चुनें।</translation>
    </message>
    <message>
        <source>The daily ceiling must be between 1 and {most}.</source>
        <translation>दिन की सीमा 1 और {most} के बीच होनी चाहिए।</translation>
    </message>
    <message>
        <source>Choose a number in between.</source>
        <translation>बीच की कोई संख्या चुनें।</translation>
    </message>
    <message>
        <source>The ceiling for people never written to must be between 1 and {most}.</source>
        <translation>जिन्हें कभी नहीं लिखा, उनकी सीमा 1 और {most} के बीच होनी चाहिए।</translation>
    </message>
    <message>
        <source>A ceiling above {number} a day needs the notice acknowledged again.</source>
        <translation>दिन में {number} से ऊपर की सीमा के लिए सूचना फिर से माननी होगी।</translation>
    </message>
    <message>
        <source>WhatsApp can block numbers that send unwanted messages.</source>
        <translation>बिना इजाज़त मैसेज भेजने वाले नंबर WhatsApp बंद कर सकता है।</translation>
    </message>
    <message>
        <source>Account {number} is not one of this WhatsApp page.</source>
        <translation>अकाउंट {number} इस WhatsApp पेज का नहीं है।</translation>
    </message>
    <message>
        <source>Look at the list of accounts.</source>
        <translation>अकाउंट की सूची देखें।</translation>
    </message>
    <message>
        <source>That is not possible with campaign {number} as it stands now.</source>
        <translation>कैंपेन {number} की अभी की स्थिति में यह नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Look at its status.</source>
        <translation>उसकी स्थिति देखें।</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>फ़ाइल {path} लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>A file that was there is as it was.</source>
        <translation>जो फ़ाइल वहाँ थी, वह वैसी ही है।</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>उसके लिए दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Nothing is known here of {phone}.</source>
        <translation>{phone} के बारे में यहाँ कुछ नहीं है।</translation>
    </message>
    <message>
        <source>See whether this is the number.</source>
        <translation>देखें कि नंबर यही है या नहीं।</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>प्रोग्राम में कुछ गड़बड़ हुई।</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours; it is written in the log.</source>
        <translation>गड़बड़ प्रोग्राम की है, आपकी नहीं; यह लॉग में लिखी है।</translation>
    </message>
    <message>
        <source>Your contacts and campaigns are safe on this PC.</source>
        <translation>आपके कॉन्टैक्ट और कैंपेन इस PC पर सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>Try again; if it stays, start the program again.</source>
        <translation>फिर कोशिश करें; न हो तो प्रोग्राम फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The page {url} is not opened.</source>
        <translation>पेज {url} नहीं खोला जाता।</translation>
    </message>
    <message>
        <source>Only {real} and pages on this computer (http://127.0.0.1) are.</source>
        <translation>सिर्फ़ {real} और इस कंप्यूटर के पेज (http://127.0.0.1) खोले जाते हैं।</translation>
    </message>
    <message>
        <source>Leave the address out to use WhatsApp Web.</source>
        <translation>WhatsApp Web के लिए पता न दें।</translation>
    </message>
    <message>
        <source>The key {path} is missing, damaged or another one.</source>
        <translation>चाबी {path} नहीं है, ख़राब है या दूसरी है।</translation>
    </message>
    <message>
        <source>Without it nobody on the do-not-message list would be known.</source>
        <translation>उसके बिना मैसेज बंद सूची का कोई व्यक्ति पहचाना नहीं जाएगा।</translation>
    </message>
    <message>
        <source>Restore a backup, which brings the key: broadcaster-desktop backup list, then backup restore. Move a damaged key away first.</source>
        <translation>कोई बैकअप वापस लाएँ, कुंजी उसी में है: पहले broadcaster-desktop backup list, फिर backup restore. ख़राब कुंजी को पहले वहाँ से हटाकर रखें।</translation>
    </message>
    <message>
        <source>The data on this PC is older than what was sent from it.</source>
        <translation>इस PC का डेटा उससे पुराना है जो यहाँ से भेजा जा चुका है।</translation>
    </message>
    <message>
        <source>The record of what was sent is missing from the data folder.</source>
        <translation>क्या-क्या भेजा गया, इसका रिकॉर्ड डेटा फ़ोल्डर में नहीं है।</translation>
    </message>
    <message>
        <source>The record of what was sent is damaged.</source>
        <translation>क्या-क्या भेजा गया, इसका रिकॉर्ड ख़राब हो गया है।</translation>
    </message>
    <message>
        <source>An older copy of the data was put back, or a part of it was lost.</source>
        <translation>डेटा की पुरानी कॉपी वापस रखी गई, या उसका कोई हिस्सा खो गया।</translation>
    </message>
    <message>
        <source>A copy of the data was put back without it, or the file was deleted.</source>
        <translation>डेटा की कॉपी उसके बिना वापस रखी गई, या फ़ाइल मिटा दी गई।</translation>
    </message>
    <message>
        <source>The disk may be failing, or the file was changed from outside.</source>
        <translation>डिस्क ख़राब हो रही हो सकती है, या फ़ाइल बाहर से बदली गई।</translation>
    </message>
    <message>
        <source>Nothing is sent now. Campaigns paused: {paused}. Messages to be looked up in WhatsApp before anything is sent: {doubts}. Sent messages this data knows nothing of: {unknown}.</source>
        <translation>अभी कुछ नहीं भेजा जा रहा। रोके गए कैंपेन: {paused}। भेजने से पहले WhatsApp में देखे जाने वाले मैसेज: {doubts}। भेजे गए मैसेज जिनका इस डेटा में पता नहीं: {unknown}।</translation>
    </message>
    <message>
        <source>Look at the paused campaigns and resume those that are to go on.</source>
        <translation>रोके गए कैंपेन देखें और जो चलने चाहिए, उन्हें फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The data has gone back to an older state while it was in use.</source>
        <translation>इस्तेमाल के दौरान डेटा पुरानी हालत में लौट गया।</translation>
    </message>
    <message>
        <source>A copy was put in its place, or a part of it was lost.</source>
        <translation>उसकी जगह कोई कॉपी रखी गई, या उसका कोई हिस्सा खो गया।</translation>
    </message>
    <message>
        <source>Nothing more is sent.</source>
        <translation>अब और कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Start the program again: it then looks up in WhatsApp what has been sent.</source>
        <translation>प्रोग्राम फिर से चालू करें: तब यह WhatsApp में देख लेता है कि क्या भेजा जा चुका है।</translation>
    </message>
    <message>
        <source>Files of the program are missing or damaged: {files}.</source>
        <translation>प्रोग्राम की ये फ़ाइलें नहीं हैं या ख़राब हैं: {files}।</translation>
    </message>
    <message>
        <source>Without them WhatsApp Web cannot be read.</source>
        <translation>इनके बिना WhatsApp Web पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The page description in use stays, and nothing else was changed.</source>
        <translation>पेज का जो विवरण इस्तेमाल हो रहा है वही रहेगा, और कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Get the file once more from the maker of this program.</source>
        <translation>फ़ाइल इस प्रोग्राम के बनाने वाले से फिर लें।</translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation>इस प्रोग्राम का सबसे नया वर्ज़न इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>It has another name, or lies in another folder.</source>
        <translation>उसका नाम दूसरा है, या वह दूसरे फ़ोल्डर में है।</translation>
    </message>
    <message>
        <source>A page description is one file.</source>
        <translation>पेज का विवरण एक फ़ाइल होती है।</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>फ़ाइल {file} पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>{file} is too large for a page description.</source>
        <translation>{file} पेज के विवरण के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>Such a file has at most {most} KB.</source>
        <translation>ऐसी फ़ाइल ज़्यादा से ज़्यादा {most} KB की होती है।</translation>
    </message>
    <message>
        <source>This version of the program takes no page descriptions from files.</source>
        <translation>प्रोग्राम का यह वर्ज़न फ़ाइल से पेज का विवरण नहीं लेता।</translation>
    </message>
    <message>
        <source>It holds no key of its maker, so that no file can be proved genuine.</source>
        <translation>इसमें इसके बनाने वाले की चाबी नहीं है, इसलिए कोई फ़ाइल असली साबित नहीं हो सकती।</translation>
    </message>
    <message>
        <source>{file} is not a signed page description.</source>
        <translation>{file} पेज का दस्तख़त किया हुआ विवरण नहीं है।</translation>
    </message>
    <message>
        <source>It does not begin as such a file does, or a part of it is missing.</source>
        <translation>इसकी शुरुआत ऐसी फ़ाइल जैसी नहीं है, या इसका एक हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>{file} is of a kind this program does not know.</source>
        <translation>{file} ऐसी तरह की है जिसे यह प्रोग्राम नहीं जानता।</translation>
    </message>
    <message>
        <source>It was made for a newer version of this program.</source>
        <translation>यह इस प्रोग्राम के नए वर्ज़न के लिए बनी है।</translation>
    </message>
    <message>
        <source>{file} was signed with a key this program does not know.</source>
        <translation>{file} पर ऐसी चाबी से दस्तख़त हैं जिसे यह प्रोग्राम नहीं जानता।</translation>
    </message>
    <message>
        <source>Only files signed by the maker of this program are taken.</source>
        <translation>केवल इस प्रोग्राम के बनाने वाले की दस्तख़त की हुई फ़ाइलें ली जाती हैं।</translation>
    </message>
    <message>
        <source>{file} is not as it was when it was signed.</source>
        <translation>{file} वैसी नहीं है जैसी दस्तख़त के समय थी।</translation>
    </message>
    <message>
        <source>It was changed or damaged since, or somebody else made it.</source>
        <translation>यह बाद में बदली या ख़राब हुई, या इसे किसी और ने बनाया।</translation>
    </message>
    <message>
        <source>{file} is genuine, but this program cannot use it.</source>
        <translation>{file} असली है, पर यह प्रोग्राम इसे इस्तेमाल नहीं कर सकता।</translation>
    </message>
    <message>
        <source>The first thing wrong with it: {problem}.</source>
        <translation>इसमें पहली गड़बड़ी: {problem}।</translation>
    </message>
    <message>
        <source>{file} is older than the page description in use.</source>
        <translation>{file} पेज के उस विवरण से पुरानी है जो इस्तेमाल हो रहा है।</translation>
    </message>
    <message>
        <source>It is version {version}; version {current} is in use.</source>
        <translation>यह वर्ज़न {version} है; वर्ज़न {current} इस्तेमाल हो रहा है।</translation>
    </message>
    <message>
        <source>Go on with the one in use, or get the newest file.</source>
        <translation>जो इस्तेमाल हो रहा है उसी से काम करें, या सबसे नई फ़ाइल लें।</translation>
    </message>
    <message>
        <source>{file} has version {version}, as the one in use, but other content.</source>
        <translation>{file} का वर्ज़न {version} है, जो इस्तेमाल हो रहा है उसी जैसा, पर सामग्री अलग है।</translation>
    </message>
    <message>
        <source>A newer page description has a higher version.</source>
        <translation>पेज के नए विवरण का वर्ज़न ऊँचा होता है।</translation>
    </message>
    <message>
        <source>There is no reply {number}.</source>
        <translation>जवाब {number} नहीं है।</translation>
    </message>
    <message>
        <source>Look at the list of replies.</source>
        <translation>जवाबों की सूची देखें।</translation>
    </message>
    <message>
        <source>It is not known whose number reply {number} came from.</source>
        <translation>जवाब {number} किसके नंबर से आया, यह पता नहीं है।</translation>
    </message>
    <message>
        <source>Look at the chat in WhatsApp, and give the number.</source>
        <translation>WhatsApp में चैट देखें और नंबर दें।</translation>
    </message>
    <message>
        <source>The data no longer says which files go with this message.</source>
        <translation>डेटा में अब यह नहीं है कि इस मैसेज के साथ कौन-सी फ़ाइलें जाती हैं।</translation>
    </message>
    <message>
        <source>A part of it was lost or changed since the campaign was started.</source>
        <translation>कैंपेन शुरू होने के बाद इसका एक हिस्सा खो गया या बदल गया।</translation>
    </message>
    <message>
        <source>Cancel the campaign and create it anew.</source>
        <translation>कैंपेन रद्द करें और फिर से बनाएँ।</translation>
    </message>
    <message>
        <source>A segment takes {most} conditions at the most.</source>
        <translation>एक समूह में ज़्यादा से ज़्यादा {most} शर्तें हो सकती हैं।</translation>
    </message>
    <message>
        <source>A condition of this segment is not finished.</source>
        <translation>इस समूह की एक शर्त अधूरी है।</translation>
    </message>
    <message>
        <source>The segment was not saved.</source>
        <translation>समूह सेव नहीं हुआ।</translation>
    </message>
    <message>
        <source>Finish each condition, or take it away.</source>
        <translation>हर शर्त पूरी करें, या उसे हटा दें।</translation>
    </message>
    <message>
        <source>This segment says something that this version does not know.</source>
        <translation>इस समूह में कुछ ऐसा है जो यह वर्शन नहीं जानता।</translation>
    </message>
    <message>
        <source>It chooses nobody, and it was left as it is.</source>
        <translation>यह किसी को नहीं चुनता, और इसे वैसा ही छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>Make it anew, or install the newer version again.</source>
        <translation>इसे नए सिरे से बनाएँ, या नया वर्शन फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>A message to this person is being sent at this moment.</source>
        <translation>इस व्यक्ति को अभी एक संदेश भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>Until WhatsApp shows it, it must be known whose it is, so that it goes only once.</source>
        <translation>जब तक WhatsApp उसे न दिखाए, पता रहना चाहिए कि वह किसका है, ताकि वह एक ही बार जाए।</translation>
    </message>
    <message>
        <source>Try again when it is sent.</source>
        <translation>उसके चले जाने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The backup {path} belongs to other data than that of {folder}.</source>
        <translation>बैकअप {path} फ़ोल्डर {folder} के डेटा का नहीं है, किसी और डेटा का है।</translation>
    </message>
    <message>
        <source>People who opted out here would not be known in it.</source>
        <translation>यहाँ जिन लोगों ने मना किया है, वे उसमें पहचाने नहीं जाएँगे।</translation>
    </message>
    <message>
        <source>Restore it into an empty data folder.</source>
        <translation>इसे किसी खाली डेटा फ़ोल्डर में वापस लाएँ।</translation>
    </message>
    <message>
        <source>The backup could not be put in place in {folder}.</source>
        <translation>बैकअप {folder} में लगाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>The data is either as it was, or the backup&apos;s; nothing is half.</source>
        <translation>डेटा या तो पहले जैसा है, या बैकअप का; कुछ भी आधा नहीं है।</translation>
    </message>
    <message>
        <source>A campaign is being sent.</source>
        <translation>एक कैंपेन भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>Pause it, then try again.</source>
        <translation>उसे रोकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>अभी कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>पहले एक बनाएँ।</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a tag or field.</source>
        <translation>“{name}” किसी टैग या फ़ील्ड का नाम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Give it another name of at most {most} letters.</source>
        <translation>इसे ज़्यादा से ज़्यादा {most} अक्षरों का दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>A consent needs the words this person agreed to.</source>
        <translation>इजाज़त के साथ वे शब्द होने चाहिए जिन पर यह व्यक्ति सहमत हुआ।</translation>
    </message>
    <message>
        <source>Say what they were asked, or what they said.</source>
        <translation>लिखें कि उनसे क्या पूछा गया, या उन्होंने क्या कहा।</translation>
    </message>
    <message>
        <source>Contacts cannot be written as {path}.</source>
        <translation>कॉन्टैक्ट {path} के रूप में नहीं लिखे जा सकते।</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>कुछ भी नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv for a table or in .vcf for cards.</source>
        <translation>तालिका के लिए .csv पर या कार्ड के लिए .vcf पर समाप्त होने वाला नाम दें।</translation>
    </message>
    <message>
        <source>A segment needs a name of at most {most} letters.</source>
        <translation>समूह को ज़्यादा से ज़्यादा {most} अक्षरों का नाम चाहिए।</translation>
    </message>
    <message>
        <source>Give it a short name.</source>
        <translation>इसे छोटा नाम दें।</translation>
    </message>
    <message>
        <source>There is a segment called {name} already.</source>
        <translation>{name} नाम का समूह पहले से है।</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>इसे दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>There is no such segment.</source>
        <translation>ऐसा कोई समूह नहीं है।</translation>
    </message>
    <message>
        <source>Choose one of the list of segments.</source>
        <translation>समूहों की सूची में से एक चुनें।</translation>
    </message>
    <message>
        <source>The data in {folder} could not be deleted.</source>
        <translation>{folder} का डेटा मिटाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>Allow writing to this folder, or free room on it, and try again.</source>
        <translation>इस फ़ोल्डर में लिखने की इजाज़त दें, या जगह बनाएँ, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>These are several files.</source>
        <translation>ये एक से ज़्यादा फ़ाइलें हैं।</translation>
    </message>
    <message>
        <source>Bring in one file after the other.</source>
        <translation>एक-एक करके फ़ाइल लाएँ।</translation>
    </message>
    <message>
        <source>Nothing was copied yet that could be pasted.</source>
        <translation>अभी कुछ ऐसा कॉपी नहीं किया गया जिसे चिपकाया जा सके।</translation>
    </message>
    <message>
        <source>Copy the cells in your spreadsheet, with their headings, then paste.</source>
        <translation>अपनी स्प्रेडशीट में शीर्षकों सहित खाने कॉपी करें, फिर चिपकाएँ।</translation>
    </message>
</context>
<context>
    <name>likeness</name>
    <message>
        <source>Almost the same number</source>
        <translation>लगभग वही नंबर</translation>
    </message>
    <message>
        <source>Same name and e-mail</source>
        <translation>वही नाम और ई-मेल</translation>
    </message>
    <message>
        <source>Same name and city</source>
        <translation>वही नाम और शहर</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>आपके चुने हुए</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>Your contacts are safe.</source>
        <translation>आपके कॉन्टैक्ट सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>WhatsApp disconnected. Sending is paused</source>
        <translation>WhatsApp का कनेक्शन टूट गया। भेजना रुका है</translation>
    </message>
    <message>
        <source>Link again</source>
        <translation>फिर जोड़ें</translation>
    </message>
    <message>
        <source>Show WhatsApp link</source>
        <translation>WhatsApp जोड़ देखें</translation>
    </message>
    <message>
        <source>WhatsApp Web is open in another window. Sending is paused</source>
        <translation>WhatsApp Web दूसरी विंडो में खुला है। भेजना रुका है</translation>
    </message>
    <message>
        <source>WhatsApp has restricted this number. Sending is paused</source>
        <translation>WhatsApp ने यह नंबर सीमित कर दिया है। भेजना रुका है</translation>
    </message>
    <message>
        <source>Sending more now would make it worse. Look at WhatsApp on the phone.</source>
        <translation>अभी और भेजने से बात बिगड़ेगी। फ़ोन पर WhatsApp देखें।</translation>
    </message>
    <message>
        <source>WhatsApp has blocked this number. Sending is paused</source>
        <translation>WhatsApp ने यह नंबर बंद कर दिया है। भेजना रुका है</translation>
    </message>
    <message>
        <source>No internet. Sending waits</source>
        <translation>इंटरनेट नहीं है। भेजना रुका है</translation>
    </message>
    <message>
        <source>It goes on by itself when the internet is back.</source>
        <translation>इंटरनेट आते ही अपने आप चलेगा।</translation>
    </message>
    <message>
        <source>WhatsApp Web looks different from what this version knows</source>
        <translation>WhatsApp Web बदल गया है, यह वर्ज़न उसे नहीं पहचानता</translation>
    </message>
    <message>
        <source>Nothing is sent until this is mended. Your contacts are safe.</source>
        <translation>ठीक होने तक कुछ नहीं भेजा जाएगा। आपके कॉन्टैक्ट सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>WhatsApp cannot store its data on this PC</source>
        <translation>WhatsApp इस PC पर अपना डेटा सेव नहीं कर पा रहा</translation>
    </message>
    <message>
        <source>Free some room on the disk, then try again.</source>
        <translation>डिस्क पर जगह ख़ाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>No browser was found</source>
        <translation>कोई ब्राउज़र नहीं मिला</translation>
    </message>
    <message>
        <source>Install Microsoft Edge or Google Chrome, then try again.</source>
        <translation>Microsoft Edge या Google Chrome इंस्टॉल करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The browser is too old for WhatsApp Web</source>
        <translation>WhatsApp Web के लिए ब्राउज़र बहुत पुराना है</translation>
    </message>
    <message>
        <source>Update Microsoft Edge or Google Chrome, then try again.</source>
        <translation>Microsoft Edge या Google Chrome अपडेट करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Opening WhatsApp Web. This takes some seconds.</source>
        <translation>WhatsApp Web खुल रहा है। कुछ सेकंड लगेंगे।</translation>
    </message>
    <message>
        <source>Point the phone camera at this code</source>
        <translation>फ़ोन का कैमरा इस कोड के सामने रखें</translation>
    </message>
    <message>
        <source>The code on the left is no longer good. Get a new one.</source>
        <translation>बाईं ओर का कोड अब नहीं चलेगा। नया कोड लें।</translation>
    </message>
    <message>
        <source>The phone is linked. Keep it online until the chats are here.</source>
        <translation>फ़ोन जुड़ गया। चैट आने तक उसे इंटरनेट से जुड़ा रखें।</translation>
    </message>
    <message>
        <source>Open WhatsApp on the phone at least every 14 days, so that it stays linked.</source>
        <translation>जुड़ा रहे, इसके लिए फ़ोन पर WhatsApp कम से कम हर 14 दिन में खोलें।</translation>
    </message>
    <message>
        <source>WhatsApp Web is in use in another window. Sending is paused.</source>
        <translation>WhatsApp Web दूसरी विंडो में चल रहा है। भेजना रुका है।</translation>
    </message>
    <message>
        <source>Sending is paused. Your contacts are safe. Link again to go on.</source>
        <translation>भेजना रुका है। आपके कॉन्टैक्ट सुरक्षित हैं। आगे बढ़ने के लिए फिर जोड़ें।</translation>
    </message>
    <message>
        <source>WhatsApp has restricted this number. Sending more now would make it worse. Look at the phone.</source>
        <translation>WhatsApp ने यह नंबर सीमित कर दिया है। अभी और भेजने से बात बिगड़ेगी। फ़ोन देखें।</translation>
    </message>
    <message>
        <source>WhatsApp has blocked this number. Your contacts are safe on this PC.</source>
        <translation>WhatsApp ने यह नंबर बंद कर दिया है। आपके कॉन्टैक्ट इस PC पर सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>Check the internet. It goes on by itself when it is back.</source>
        <translation>इंटरनेट जाँचें। आते ही अपने आप चलेगा।</translation>
    </message>
    <message>
        <source>WhatsApp Web looks different from what this version knows. Nothing is sent. Look for an update.</source>
        <translation>WhatsApp Web बदल गया है, यह वर्ज़न उसे नहीं पहचानता। कुछ नहीं भेजा जाएगा। अपडेट देखें।</translation>
    </message>
    <message>
        <source>The disk cannot be written. Free some room, then try again.</source>
        <translation>डिस्क पर लिखा नहीं जा सकता। जगह ख़ाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Scan a code once with the phone of your shop&apos;s number.</source>
        <translation>दुकान के नंबर वाले फ़ोन से एक बार कोड स्कैन करें।</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>नया कोड लें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Use here</source>
        <translation>यहाँ चलाएँ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Link your WhatsApp</source>
        <translation>अपना WhatsApp जोड़ें</translation>
    </message>
    <message>
        <source>WhatsApp Web shows something this version does not know. Nothing was pressed.</source>
        <translation>WhatsApp Web पर कुछ ऐसा दिख रहा है जिसे यह वर्शन नहीं जानता। कुछ दबाया नहीं गया।</translation>
    </message>
    <message>
        <source>A picture of the page is kept in {folder}.</source>
        <translation>पेज की तस्वीर {folder} में रखी है।</translation>
    </message>
    <message>
        <source>WhatsApp says: {why}</source>
        <translation>WhatsApp का कहना है: {why}</translation>
    </message>
    <message>
        <source>Until about {time}.</source>
        <translation>लगभग {time} तक।</translation>
    </message>
    <message>
        <source>The phone has been offline for {n} days</source>
        <translation>फ़ोन {n} दिनों से ऑफ़लाइन है</translation>
    </message>
    <message>
        <source>After 14 days WhatsApp unlinks this PC. Open WhatsApp on the phone and connect it to the internet.</source>
        <translation>14 दिन बाद WhatsApp इस PC को अलग कर देता है। फ़ोन पर WhatsApp खोलें और उसे इंटरनेट से जोड़ें।</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>{time} yesterday</source>
        <translation>कल {time}</translation>
    </message>
    <message>
        <source>{time} tomorrow</source>
        <translation>कल {time}</translation>
    </message>
</context>
<context>
    <name>optouts</name>
    <message>
        <source>Replied STOP</source>
        <translation>STOP लिखा</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आपने</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>फ़ाइल से</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>मिटाया गया व्यक्ति</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Message of {campaign}</source>
        <translation>{campaign} का मैसेज</translation>
    </message>
    <message>
        <source>Replied “{words}”</source>
        <translation>जवाब दिया “{words}”</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>आपके जवाब का इंतज़ार है</translation>
    </message>
    <message>
        <source>No more messages since then</source>
        <translation>तब से कोई मैसेज नहीं</translation>
    </message>
    <message>
        <source>By your word messages go on</source>
        <translation>आपके कहने से मैसेज चालू हैं</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>हाथ से जोड़ा</translation>
    </message>
    <message>
        <source>Came with the file {file}</source>
        <translation>{file} फ़ाइल से आया</translation>
    </message>
    <message>
        <source>Changed by the file {file}</source>
        <translation>{file} फ़ाइल से बदला</translation>
    </message>
    <message>
        <source>You made two contacts one</source>
        <translation>आपने दो कॉन्टैक्ट को एक किया</translation>
    </message>
    <message>
        <source>You changed the contact</source>
        <translation>आपने कॉन्टैक्ट बदला</translation>
    </message>
    <message>
        <source>It was undone since</source>
        <translation>बाद में पहले जैसा किया गया</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>नाम: {name}</translation>
    </message>
    <message>
        <source>Name removed</source>
        <translation>नाम हटाया</translation>
    </message>
    <message>
        <source>Phone: {phone}</source>
        <translation>फ़ोन: {phone}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Agreed. {purpose}</source>
        <translation>हाँ कहा। {purpose}</translation>
    </message>
    <message>
        <source>Taken back. {purpose}</source>
        <translation>वापस लिया। {purpose}</translation>
    </message>
    <message>
        <source>Put on the do-not-message list</source>
        <translation>मैसेज बंद सूची में डाला</translation>
    </message>
    <message>
        <source>Taken off the do-not-message list</source>
        <translation>मैसेज बंद सूची से हटाया</translation>
    </message>
    <message>
        <source>Do not message</source>
        <translation>मैसेज न भेजें</translation>
    </message>
    <message>
        <source>May be messaged</source>
        <translation>मैसेज भेज सकते हैं</translation>
    </message>
    <message>
        <source>Has not agreed</source>
        <translation>हाँ नहीं कहा</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>हाँ कहा</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>कुछ दर्ज नहीं</translation>
    </message>
    <message>
        <source>You put this number on the do-not-message list on {day}.</source>
        <translation>{day} को आपने यह नंबर मैसेज बंद सूची में डाला।</translation>
    </message>
    <message>
        <source>Replied “{words}” on {day}.</source>
        <translation>{day} को जवाब दिया “{words}”।</translation>
    </message>
    <message>
        <source>On the do-not-message list since {day}, from a list of yours.</source>
        <translation>{day} से मैसेज बंद सूची में, आपकी लाई सूची से।</translation>
    </message>
    <message>
        <source>Agreed on {day}: {source}.</source>
        <translation>{day} को हाँ कहा: {source}।</translation>
    </message>
    <message>
        <source>Took the consent to marketing back on {day}.</source>
        <translation>{day} को ऑफ़र की इजाज़त वापस ली।</translation>
    </message>
    <message>
        <source>No consent to marketing is noted; campaigns leave this person out.</source>
        <translation>ऑफ़र की इजाज़त दर्ज नहीं है; कैंपेन इन्हें छोड़ देते हैं।</translation>
    </message>
    <message>
        <source>Marketing: offers and news</source>
        <translation>मार्केटिंग: ऑफ़र और ख़बरें</translation>
    </message>
    <message>
        <source>Service: orders and appointments</source>
        <translation>सेवा: ऑर्डर और अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>दुकान पर</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>फ़ोन पर</translation>
    </message>
    <message>
        <source>in a chat</source>
        <translation>चैट में</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>कागज़ पर</translation>
    </message>
    <message>
        <source>on a website</source>
        <translation>वेबसाइट पर</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>हाथ से लिखा</translation>
    </message>
    <message>
        <source>a mistake put right</source>
        <translation>गलती सुधारी गई</translation>
    </message>
    <message>
        <source>from the old number</source>
        <translation>पुराने नंबर से</translation>
    </message>
    <message>
        <source>you</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>{day}, {source}. Noted by {who}. Language: {language}.</source>
        <translation>{day}, {source}। दर्ज किया: {who}। भाषा: {language}।</translation>
    </message>
</context>
<context>
    <name>replies</name>
    <message>
        <source>Asks you</source>
        <translation>आपका फ़ैसला चाहिए</translation>
    </message>
    <message>
        <source>No more messages</source>
        <translation>और मैसेज नहीं</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>चालू है</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>ठीक किया</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>दोबारा आया</translation>
    </message>
    <message>
        <source>Can&apos;t use</source>
        <translation>काम का नहीं</translation>
    </message>
    <message>
        <source>added the country code</source>
        <translation>देश का कोड जोड़ा</translation>
    </message>
    <message>
        <source>added +</source>
        <translation>+ जोड़ा</translation>
    </message>
    <message>
        <source>00 became +</source>
        <translation>00 की जगह +</translation>
    </message>
    <message>
        <source>dropped the 0 in front</source>
        <translation>आगे का 0 हटाया</translation>
    </message>
    <message>
        <source>digits written in Latin</source>
        <translation>अंक 1, 2, 3 में लिखे</translation>
    </message>
    <message>
        <source>dropped .0 at the end</source>
        <translation>अंत का .0 हटाया</translation>
    </message>
    <message>
        <source>written out in full</source>
        <translation>पूरा लिखा</translation>
    </message>
    <message>
        <source>taken from a link</source>
        <translation>लिंक से लिया</translation>
    </message>
    <message>
        <source>dropped the extension</source>
        <translation>एक्सटेंशन हटाया</translation>
    </message>
    <message>
        <source>a landline</source>
        <translation>लैंडलाइन नंबर</translation>
    </message>
    <message>
        <source>from another country</source>
        <translation>दूसरे देश का</translation>
    </message>
    <message>
        <source>from another column</source>
        <translation>दूसरे कॉलम से</translation>
    </message>
    <message>
        <source>the name mixes two alphabets</source>
        <translation>नाम में दो लिपियाँ मिली हैं</translation>
    </message>
    <message>
        <source>already in your contacts</source>
        <translation>पहले से आपके कॉन्टैक्ट में</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>नंबर नहीं है</translation>
    </message>
    <message>
        <source>the cell is not a number</source>
        <translation>सेल में नंबर नहीं है</translation>
    </message>
    <message>
        <source>Excel has lost digits; use the .xlsx file</source>
        <translation>Excel ने अंक खो दिए; .xlsx फ़ाइल लें</translation>
    </message>
    <message>
        <source>two numbers in one cell; choose one</source>
        <translation>एक सेल में दो नंबर; एक चुनें</translation>
    </message>
    <message>
        <source>a letter among the digits</source>
        <translation>अंकों के बीच अक्षर है</translation>
    </message>
    <message>
        <source>a sign that does not belong there</source>
        <translation>ग़लत चिह्न है</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>बहुत छोटा</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>बहुत लंबा</translation>
    </message>
    <message>
        <source>the country code is missing</source>
        <translation>देश का कोड नहीं है</translation>
    </message>
    <message>
        <source>no country has this code</source>
        <translation>यह किसी देश का कोड नहीं</translation>
    </message>
    <message>
        <source>a toll-free number</source>
        <translation>टोल-फ़्री नंबर</translation>
    </message>
    <message>
        <source>a service number</source>
        <translation>सेवा नंबर</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>ऐसा नंबर नहीं होता</translation>
    </message>
    <message>
        <source>a cell is too large</source>
        <translation>सेल बहुत बड़ा है</translation>
    </message>
    <message>
        <source>the card is cut short</source>
        <translation>कार्ड अधूरा है</translation>
    </message>
</context>
<context>
    <name>segments</name>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>अपनी फ़ील्ड</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>पिछला मैसेज</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>पिछला जवाब</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>इजाज़त</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Do-not-message list</source>
        <translation>मैसेज बंद सूची</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>लगा है</translation>
    </message>
    <message>
        <source>has it not</source>
        <translation>नहीं लगा है</translation>
    </message>
    <message>
        <source>is</source>
        <translation>है</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>नहीं है</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>में यह है</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>खाली है</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>भरा है</translation>
    </message>
    <message>
        <source>not in so many days</source>
        <translation>इतने दिनों में नहीं</translation>
    </message>
    <message>
        <source>in the last so many days</source>
        <translation>पिछले इतने दिनों में</translation>
    </message>
    <message>
        <source>at some time</source>
        <translation>कभी न कभी</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>for offers</source>
        <translation>ऑफ़र के लिए</translation>
    </message>
    <message>
        <source>for service messages</source>
        <translation>सेवा के मैसेज के लिए</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>मना किया</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>कभी पूछा नहीं</translation>
    </message>
    <message>
        <source>existing chat</source>
        <translation>चैट पहले से है</translation>
    </message>
    <message>
        <source>new chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>is on it</source>
        <translation>उसमें है</translation>
    </message>
    <message>
        <source>is not on it</source>
        <translation>उसमें नहीं है</translation>
    </message>
    <message>
        <source>has the tag {tag}</source>
        <translation>टैग {tag} लगा है</translation>
    </message>
    <message>
        <source>does not have the tag {tag}</source>
        <translation>टैग {tag} नहीं लगा है</translation>
    </message>
    <message>
        <source>{field} is {value}</source>
        <translation>{field} {value} है</translation>
    </message>
    <message>
        <source>{field} is not {value}</source>
        <translation>{field} {value} नहीं है</translation>
    </message>
    <message>
        <source>{field} contains {value}</source>
        <translation>{field} में {value} है</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field} खाली है</translation>
    </message>
    <message>
        <source>{field} is filled in</source>
        <translation>{field} भरा है</translation>
    </message>
    <message>
        <source>messaged in the last {days}</source>
        <translation>पिछले {days} में मैसेज गया</translation>
    </message>
    <message>
        <source>not messaged in {days}</source>
        <translation>{days} से मैसेज नहीं गया</translation>
    </message>
    <message>
        <source>messaged at some time</source>
        <translation>कभी मैसेज गया है</translation>
    </message>
    <message>
        <source>never messaged</source>
        <translation>कभी मैसेज नहीं गया</translation>
    </message>
    <message>
        <source>replied in the last {days}</source>
        <translation>पिछले {days} में जवाब आया</translation>
    </message>
    <message>
        <source>no reply in {days}</source>
        <translation>{days} से जवाब नहीं आया</translation>
    </message>
    <message>
        <source>replied at some time</source>
        <translation>कभी जवाब आया है</translation>
    </message>
    <message>
        <source>never replied</source>
        <translation>कभी जवाब नहीं आया</translation>
    </message>
    <message>
        <source>agreed to offers</source>
        <translation>ऑफ़र के लिए सहमत</translation>
    </message>
    <message>
        <source>said no to offers</source>
        <translation>ऑफ़र के लिए मना किया</translation>
    </message>
    <message>
        <source>was never asked about offers</source>
        <translation>ऑफ़र के बारे में कभी पूछा नहीं</translation>
    </message>
    <message>
        <source>agreed to service messages</source>
        <translation>सेवा के मैसेज के लिए सहमत</translation>
    </message>
    <message>
        <source>said no to service messages</source>
        <translation>सेवा के मैसेज के लिए मना किया</translation>
    </message>
    <message>
        <source>was never asked about service messages</source>
        <translation>सेवा के मैसेज के बारे में कभी पूछा नहीं</translation>
    </message>
    <message>
        <source>has a chat with you</source>
        <translation>आपके साथ चैट है</translation>
    </message>
    <message>
        <source>has no chat with you yet</source>
        <translation>आपके साथ अभी चैट नहीं है</translation>
    </message>
    <message>
        <source>is on the do-not-message list</source>
        <translation>मैसेज बंद सूची में है</translation>
    </message>
    <message>
        <source>is not on the do-not-message list</source>
        <translation>मैसेज बंद सूची में नहीं है</translation>
    </message>
    <message>
        <source>AND</source>
        <translation>और</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>या</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>सभी लोग</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>You paused it</source>
        <translation>आपने इसे रोका है</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume.</source>
        <translation>जब तक आप फिर शुरू न करें, कुछ नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Quiet hours. Nothing is sent now</source>
        <translation>शांत समय है। अभी कुछ नहीं भेजा जा रहा</translation>
    </message>
    <message>
        <source>It is outside your sending hours where these people live. It goes on by itself.</source>
        <translation>ये लोग जहाँ रहते हैं, वहाँ अभी आपके भेजने का समय नहीं है। यह अपने आप आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Nothing more is sent today</source>
        <translation>आज और कुछ नहीं भेजा जाएगा</translation>
    </message>
    <message>
        <source>Today&apos;s limit of messages is reached. It goes on by itself.</source>
        <translation>आज के मैसेज की सीमा पूरी हो गई। यह अपने आप आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>The messages of your plan are used up</source>
        <translation>आपके प्लान के मैसेज ख़त्म हो गए</translation>
    </message>
    <message>
        <source>Those who are waiting stay in the queue.</source>
        <translation>जो इंतज़ार में हैं, वे कतार में रहेंगे।</translation>
    </message>
    <message>
        <source>Missed its time. Send now?</source>
        <translation>समय निकल गया। अभी भेजें?</translation>
    </message>
    <message>
        <source>The PC was off or asleep then, or WhatsApp could not be used. Nothing was sent.</source>
        <translation>तब PC बंद या सोया था, या WhatsApp काम नहीं कर रहा था। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Waiting for the internet</source>
        <translation>इंटरनेट का इंतज़ार</translation>
    </message>
    <message>
        <source>WhatsApp Web does not answer. It goes on by itself, and nobody counts as failed.</source>
        <translation>WhatsApp Web जवाब नहीं दे रहा। यह अपने आप आगे बढ़ेगा, और किसी को असफल नहीं गिना जाएगा।</translation>
    </message>
    <message>
        <source>WhatsApp has restricted this number</source>
        <translation>WhatsApp ने इस नंबर पर रोक लगाई है</translation>
    </message>
    <message>
        <source>WhatsApp has blocked this number</source>
        <translation>WhatsApp ने यह नंबर बंद कर दिया है</translation>
    </message>
    <message>
        <source>Another program is using the data, or the disk is full or failing. What was saved is safe. Close the other program or free 200 MB, then resume.</source>
        <translation>कोई और प्रोग्राम डेटा इस्तेमाल कर रहा है, या डिस्क भर गई या ख़राब हो रही है। जो सेव हुआ वह सुरक्षित है। दूसरा प्रोग्राम बंद करें या 200 MB खाली करें, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Sending has stopped: more now would make it worse. Look at WhatsApp on the phone.</source>
        <translation>भेजना रुक गया है: अभी और भेजने से हालत बिगड़ेगी। फ़ोन पर WhatsApp देखें।</translation>
    </message>
    <message>
        <source>Sending has stopped, and your contacts are safe. WhatsApp on the phone says for how long.</source>
        <translation>भेजना रुक गया है, और आपके कॉन्टैक्ट सुरक्षित हैं। फ़ोन पर WhatsApp बताता है कि कब तक।</translation>
    </message>
    <message>
        <source>WhatsApp is logged out</source>
        <translation>WhatsApp से लॉग आउट हो गया है</translation>
    </message>
    <message>
        <source>Nobody counts as failed. Link it again, then resume.</source>
        <translation>किसी को असफल नहीं गिना गया। इसे फिर जोड़ें, फिर शुरू करें।</translation>
    </message>
    <message>
        <source>WhatsApp is open somewhere else</source>
        <translation>WhatsApp कहीं और खुला है</translation>
    </message>
    <message>
        <source>It is never taken over without your word. Choose Use here, then resume.</source>
        <translation>आपके कहे बिना इसे यहाँ नहीं लाया जाता। “यहाँ चलाएँ” चुनें, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>WhatsApp Web looks different from what this version knows</source>
        <translation>WhatsApp Web इस वर्शन की जानकारी से अलग दिख रहा है</translation>
    </message>
    <message>
        <source>Nothing is sent until this is mended. Look for an update.</source>
        <translation>ठीक होने तक कुछ नहीं भेजा जाएगा। अपडेट देखें।</translation>
    </message>
    <message>
        <source>The WhatsApp window is covered or minimised</source>
        <translation>WhatsApp की विंडो ढकी या छोटी की हुई है</translation>
    </message>
    <message>
        <source>Bring it to the front and leave it there, then resume.</source>
        <translation>उसे सामने लाएँ और वहीं रहने दें, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>It failed again and again, so it stopped</source>
        <translation>बार-बार नहीं हो पाया, इसलिए रुक गया</translation>
    </message>
    <message>
        <source>The cause lies with the connection or the page, not with the people: they are still waiting. Look at the internet and at WhatsApp, then resume.</source>
        <translation>वजह कनेक्शन या पेज में है, लोगों में नहीं: वे अब भी इंतज़ार में हैं। इंटरनेट और WhatsApp देखें, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>The data cannot be written, so nothing is sent</source>
        <translation>डेटा लिखा नहीं जा रहा, इसलिए कुछ नहीं भेजा जा रहा</translation>
    </message>
    <message>
        <source>No browser was found</source>
        <translation>कोई ब्राउज़र नहीं मिला</translation>
    </message>
    <message>
        <source>Nothing was sent. Install Microsoft Edge or Google Chrome, then resume.</source>
        <translation>कुछ नहीं भेजा गया। Microsoft Edge या Google Chrome इंस्टॉल करें, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>The browser is too old for WhatsApp Web</source>
        <translation>ब्राउज़र WhatsApp Web के लिए बहुत पुराना है</translation>
    </message>
    <message>
        <source>Nothing was sent. Update Microsoft Edge or Google Chrome, then resume.</source>
        <translation>कुछ नहीं भेजा गया। Microsoft Edge या Google Chrome अपडेट करें, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>It refused to open a chat with someone you never wrote to.</source>
        <translation>उसने ऐसे व्यक्ति से चैट खोलने से मना किया जिसे आपने कभी नहीं लिखा।</translation>
    </message>
    <message>
        <source>It marked messages as not sent, one after the other.</source>
        <translation>उसने एक के बाद एक मैसेज पर “नहीं भेजा” का निशान लगाया।</translation>
    </message>
    <message>
        <source>WhatsApp itself says so on its page.</source>
        <translation>WhatsApp खुद अपने पेज पर यह कहता है।</translation>
    </message>
    <message>
        <source>Try again after {time}.</source>
        <translation>{time} के बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Sends again at {time}</source>
        <translation>{time} पर फिर भेजा जाएगा</translation>
    </message>
    <message>
        <source>Missed {time}. Send now?</source>
        <translation>{time} का समय निकल गया। अभी भेजें?</translation>
    </message>
    <message>
        <source>A picture of the page is kept in {folder}.</source>
        <translation>पेज की तस्वीर यहाँ रखी है: {folder}</translation>
    </message>
    <message>
        <source>WhatsApp is linked again</source>
        <translation>WhatsApp फिर जुड़ गया है</translation>
    </message>
    <message>
        <source>Resume, and it goes on where it stopped.</source>
        <translation>फिर शुरू करें, यह वहीं से आगे बढ़ेगा जहाँ रुका था।</translation>
    </message>
    <message>
        <source>Another number is linked now</source>
        <translation>अभी दूसरा नंबर जुड़ा है</translation>
    </message>
    <message>
        <source>This campaign belongs to {phone}. Link that number, then resume.</source>
        <translation>यह कैंपेन {phone} का है। उस नंबर को जोड़ें, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Replies wait for your answer</source>
        <translation>कुछ जवाब आपका फ़ैसला चाहते हैं</translation>
    </message>
    <message>
        <source>Some people may have asked for no more messages. Answer their replies, then resume.</source>
        <translation>शायद कुछ लोगों ने मैसेज बंद करने को कहा है। उनके जवाब देखकर फ़ैसला करें, फिर कैंपेन शुरू करें।</translation>
    </message>
    <message>
        <source>Show replies</source>
        <translation>जवाब दिखाएँ</translation>
    </message>
    <message>
        <source>Show limits</source>
        <translation>सीमाएँ देखें</translation>
    </message>
    <message>
        <source>Link again</source>
        <translation>फिर जोड़ें</translation>
    </message>
    <message>
        <source>Use here</source>
        <translation>यहाँ चलाएँ</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>तस्वीर देखें</translation>
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
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>WhatsApp को दिया</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>नहीं गया</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>पक्का नहीं</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>मसौदा</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>समय तय</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका है</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>बंद किया</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>Sent, you said so</source>
        <translation>भेजा, आपने बताया</translation>
    </message>
    <message>
        <source>Not on WhatsApp</source>
        <translation>WhatsApp पर नहीं है</translation>
    </message>
    <message>
        <source>WhatsApp refused a new chat</source>
        <translation>WhatsApp ने नई चैट नहीं होने दी</translation>
    </message>
    <message>
        <source>The chat holds an unfinished message of yours</source>
        <translation>चैट में आपका अधूरा मैसेज है</translation>
    </message>
    <message>
        <source>The message did not go out</source>
        <translation>मैसेज नहीं गया</translation>
    </message>
    <message>
        <source>Asked not to get messages</source>
        <translation>मैसेज के लिए मना किया है</translation>
    </message>
    <message>
        <source>Has not agreed to get messages</source>
        <translation>मैसेज पाने के लिए हाँ नहीं कहा</translation>
    </message>
    <message>
        <source>A blank in the message has no value</source>
        <translation>मैसेज की ख़ाली जगह भरने को जानकारी नहीं है</translation>
    </message>
    <message>
        <source>Got enough messages lately</source>
        <translation>हाल में काफ़ी मैसेज मिल चुके</translation>
    </message>
    <message>
        <source>Got the same text lately</source>
        <translation>यही मैसेज हाल में मिल चुका</translation>
    </message>
    <message>
        <source>This is your own number</source>
        <translation>यह आपका अपना नंबर है</translation>
    </message>
    <message>
        <source>It could not be seen whether it went out</source>
        <translation>पता नहीं चला कि मैसेज गया या नहीं</translation>
    </message>
    <message>
        <source>Check the number with the customer</source>
        <translation>ग्राहक से नंबर पूछ लें</translation>
    </message>
    <message>
        <source>Ask the customer to write to you first</source>
        <translation>ग्राहक से कहें कि पहले वे लिखें</translation>
    </message>
    <message>
        <source>Send or clear it on your phone</source>
        <translation>फ़ोन पर उसे भेजें या मिटाएँ</translation>
    </message>
    <message>
        <source>Use Retry failed</source>
        <translation>&quot;जो नहीं गए, फिर भेजें&quot; दबाएँ</translation>
    </message>
    <message>
        <source>Nothing to do: their wish is kept</source>
        <translation>कुछ नहीं करना: उनकी इच्छा मानी गई</translation>
    </message>
    <message>
        <source>Ask the customer and note their yes</source>
        <translation>ग्राहक से पूछें और उनकी हाँ दर्ज करें</translation>
    </message>
    <message>
        <source>Fill it in, or write {name|friend}</source>
        <translation>जानकारी भरें, या {name|मित्र} लिखें</translation>
    </message>
    <message>
        <source>Wait some days</source>
        <translation>कुछ दिन रुकें</translation>
    </message>
    <message>
        <source>Write something new</source>
        <translation>कुछ नया लिखें</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>कुछ नहीं करना</translation>
    </message>
    <message>
        <source>Look in WhatsApp, then choose below</source>
        <translation>WhatsApp में देखें, फिर नीचे चुनें</translation>
    </message>
    <message>
        <source>Fast: a gap of 2 to 5 seconds</source>
        <translation>तेज़: 2 से 5 सेकंड का अंतर</translation>
    </message>
    <message>
        <source>Normal: a gap of 5 to 10 seconds</source>
        <translation>सामान्य: 5 से 10 सेकंड का अंतर</translation>
    </message>
    <message>
        <source>Slow: a gap of 10 to 30 seconds</source>
        <translation>धीमा: 10 से 30 सेकंड का अंतर</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>The attachment or its text was not accepted</source>
        <translation>जुड़ी फ़ाइल या उसका मैसेज नहीं लिया गया</translation>
    </message>
    <message>
        <source>Try a smaller file or a shorter text</source>
        <translation>छोटी फ़ाइल या छोटा मैसेज लें</translation>
    </message>
    <message>
        <source>Waiting for the scan</source>
        <translation>स्कैन का इंतज़ार</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>यह कोड पुराना हो गया</translation>
    </message>
    <message>
        <source>Scanned. Loading your chats</source>
        <translation>स्कैन हो गया। चैट लोड हो रही हैं</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>जुड़ा है</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>दूसरी विंडो में खुला</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>लॉग आउट</translation>
    </message>
    <message>
        <source>Restricted by WhatsApp</source>
        <translation>WhatsApp ने सीमित किया</translation>
    </message>
    <message>
        <source>Blocked by WhatsApp</source>
        <translation>WhatsApp ने बंद किया</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>इंटरनेट नहीं</translation>
    </message>
    <message>
        <source>WhatsApp Web has changed</source>
        <translation>WhatsApp Web बदल गया</translation>
    </message>
    <message>
        <source>WhatsApp cannot store its data</source>
        <translation>WhatsApp डेटा सेव नहीं कर पाता</translation>
    </message>
    <message>
        <source>Browser too old</source>
        <translation>ब्राउज़र पुराना है</translation>
    </message>
    <message>
        <source>Browser missing</source>
        <translation>ब्राउज़र नहीं है</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>जुड़ा नहीं</translation>
    </message>
    <message>
        <source>{why}. {fix}.</source>
        <translation>{why}। {fix}।</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} मिनट</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} घंटे {m} मिनट</translation>
    </message>
</context>
</TS>
