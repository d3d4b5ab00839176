"""Name the months in the languages that the printed dates of news pages are in."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from newsrecord.find.dates.regional_months import REGIONAL_ROWS

__all__ = ["LANGUAGES", "PRINTED_NAMES", "find_month", "fold_name", "month_names"]

# The wide and abbreviated names, alone and within a date, of Unicode CLDR 47 (unicode.org/cldr, Unicode Licence v3),
# without those of one letter; beside them what newspapers print that CLDR leaves out: the Levantine, Maghrebi and
# Moroccan months, Austrian and Kurdish ones, older spellings in Hindi, Bengali, Hausa and Indonesian, and the cases of
# Serbian, Bosnian, Slovenian, Basque and Latvian.  A row is a language, "|" parts the months, "~" stands for a blank
# within a name.
_ROWS: Final = """
af: januarie jan | februarie feb | maart mrt | april apr | mei | junie jun | julie jul | augustus aug |
september sep | oktober okt | november nov | desember des;
am: ጃንዋሪ ጃን | ፌብሩዋሪ ፌብ | ማርች | ኤፕሪል ኤፕሪ | ሜይ | ጁን | ጁላይ | ኦገስት ኦገስ | ሴፕቴምበር ሴፕቴ | ኦክቶበር ኦክቶ | ኖቬምበር ኖቬም | ዲሴምበር
ዲሴም;
ar: يناير كانون~الثاني جانفي | فبراير شباط فيفري | مارس آذار | أبريل نيسان أفريل | مايو أيار ماي | يونيو حزيران
جوان يونيه | يوليو تموز جويلية يوليوز يوليه | أغسطس آب أوت غشت | سبتمبر أيلول شتنبر | أكتوبر تشرين~الأول |
نوفمبر تشرين~الثاني نونبر | ديسمبر كانون~الأول دجنبر;
az: yanvar yan | fevral fev | mart mar | aprel apr | may | iyun iyn | iyul iyl | avqust avq | sentyabr sen |
oktyabr okt | noyabr noy | dekabr dek;
be: студзеня сту студзень | лютага лют люты | сакавіка сак сакавік | красавіка кра красавік | мая май траўня |
чэрвеня чэр чэрвень | ліпеня ліп ліпень | жніўня жні жнівень | верасня вер верасень | кастрычніка кас кастрычнік
| лістапада ліс лістапад | снежня сне снежань;
bg: януари яну | февруари фев | март | април апр | май | юни | юли | август авг | септември сеп септ | октомври
окт | ноември ное | декември дек;
bn: জানুয়ারী জানু জানুয়ারি | ফেব্রুয়ারী ফেব ফেব্রুয়ারি | মার্চ | এপ্রিল এপ্রি | মে | জুন | জুলাই জুল | আগস্ট
আগ | সেপ্টেম্বর সেপ | অক্টোবর অক্টো | নভেম্বর নভে | ডিসেম্বর ডিসে;
bs: januar jan januara | februar feb februara | mart mar marta | april apr aprila | maj maja | juni jun juna |
juli jul jula | august aug augusta avgust | septembar sep septembra | oktobar okt oktobra | novembar nov
novembra | decembar dec decembra;
ca: gener gen | febrer febr | març | abril abr | maig | juny | juliol jul | agost ag | setembre set | octubre
oct | novembre nov | desembre des;
ckb: کانوونی~دووەم کانونی~دووەم | شوبات شوباتی | ئازار ئازاری | نیسان نیسانی | ئایار ئایاری | حوزەیران حوزەیرانی |
تەممووز تەمموز تەمووز تەممووزی تەمموزی تەمووزی | ئاب ئابی | ئەیلوول ئەیلوولی ئەیلول ئەیلولی |
تشرینی~یەکەم | تشرینی~دووەم | کانوونی~یەکەم کانونی~یەکەم;
cs: ledna led leden | února úno únor | března bře březen | dubna dub duben | května kvě květen | června čvn
červen | července čvc červenec | srpna srp srpen | září zář | října říj říjen | listopadu lis listopad |
prosince pro prosinec;
cy: ionawr ion | chwefror chwef chw | mawrth maw | ebrill ebr | mai | mehefin meh | gorffennaf gorff gor | awst
| medi | hydref hyd | tachwedd tach | rhagfyr rhag;
da: januar jan | februar feb | marts mar | april apr | maj | juni jun | juli jul | august aug | september sep |
oktober okt | november nov | december dec;
de: januar jan jänner jän | februar feb feber | märz mär mrz | april apr | mai | juni jun | juli jul | august
aug | september sept sep | oktober okt | november nov | dezember dez;
el: ιανουαρίου ιαν ιανουάριος | φεβρουαρίου φεβ φεβρουάριος | μαρτίου μαρ μάρτιος μάρ | απριλίου απρ απρίλιος |
μαΐου μαΐ μάιος μάι | ιουνίου ιουν ιούνιος ιούν | ιουλίου ιουλ ιούλιος ιούλ | αυγούστου αυγ αύγουστος αύγ |
σεπτεμβρίου σεπ σεπτέμβριος | οκτωβρίου οκτ οκτώβριος | νοεμβρίου νοε νοέμβριος νοέ | δεκεμβρίου δεκ δεκέμβριος;
en: january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | september sep
sept | october oct | november nov | december dec;
es: enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul | agosto ago | septiembre
sept set setiembre | octubre oct | noviembre nov | diciembre dic;
et: jaanuar jaan | veebruar veebr | märts | aprill apr | mai | juuni | juuli | august aug | september sept |
oktoober okt | november nov | detsember dets;
eu: urtarrila urt urtarrilaren | otsaila ots otsailaren | martxoa mar martxoaren | apirila api apirilaren |
maiatza mai maiatzaren | ekaina eka ekainaren | uztaila uzt uztailaren | abuztua abu abuztuaren | iraila ira
irailaren | urria urr urriaren | azaroa aza azaroaren | abendua abe abenduaren;
fa: ژانویهٔ ژانویه | فوریهٔ فوریه فبروری | مارس | آوریل | مهٔ مه | ژوئن | ژوئیهٔ ژوئیه جولای | اوت | سپتامبر سپتمبر |
اکتبر | نوامبر | دسامبر;
fi: tammikuuta tammi tammikuu | helmikuuta helmi helmikuu | maaliskuuta maalis maaliskuu | huhtikuuta huhti
huhtikuu | toukokuuta touko toukokuu | kesäkuuta kesä kesäkuu | heinäkuuta heinä heinäkuu | elokuuta elo elokuu
| syyskuuta syys syyskuu | lokakuuta loka lokakuu | marraskuuta marras marraskuu | joulukuuta joulu joulukuu;
fil: enero ene | pebrero peb | marso mar | abril abr | mayo may | hunyo hun | hulyo hul | agosto ago | setyembre
set | oktubre okt | nobyembre nob | disyembre dis;
fr: janvier janv | février févr fév | mars | avril avr | mai | juin | juillet juil juill | août aoû | septembre
sept sep | octobre oct | novembre nov | décembre déc;
ga: eanáir ean | feabhra feabh | márta | aibreán aib | bealtaine beal | meitheamh meith | iúil | lúnasa lún |
meán~fómhair mfómh | deireadh~fómhair dfómh | samhain samh | nollaig noll;
eo: januaro jan | februaro feb | marto mar | aprilo apr | majo maj | junio jun | julio jul | aŭgusto aŭg |
septembro sep | oktobro okt | novembro nov | decembro dec;
gl: xaneiro xan | febreiro feb | marzo mar | abril abr | maio | xuño | xullo xul | agosto ago | setembro set |
outubro out | novembro nov | decembro dec;
gu: જાન્યુઆરી જાન્યુ | ફેબ્રુઆરી ફેબ્રુ | માર્ચ | એપ્રિલ | મે | જૂન | જુલાઈ | ઑગસ્ટ | સપ્ટેમ્બર સપ્ટે | ઑક્ટોબર
ઑક્ટો | નવેમ્બર નવે | ડિસેમ્બર ડિસે;
he: ינואר ינו׳ | פברואר פבר׳ | מרץ מרס מארס | אפריל אפר׳ | מאי | יוני | יולי | אוגוסט אוג׳ | ספטמבר ספט׳ |
אוקטובר אוק׳ | נובמבר נוב׳ | דצמבר דצמ׳;
hi: जनवरी जन | फ़रवरी फ़र | मार्च | अप्रैल | मई | जून | जुलाई जुल | अगस्त अग | सितंबर सित सितम्बर | अक्टूबर
अक्टू अक्तूबर | नवंबर नव नवम्बर | दिसंबर दिस दिसम्बर;
hr: siječnja sij siječanj | veljače velj veljača | ožujka ožu ožujak | travnja tra travanj | svibnja svi svibanj
| lipnja lip lipanj | srpnja srp srpanj | kolovoza kol kolovoz | rujna ruj rujan | listopada lis listopad |
studenoga stu studeni studenog | prosinca pro prosinac;
ht: janvye | fevriye | mas | avril | me | jen | jiyè | out | septanm | oktòb | novanm | desanm;
hu: január jan | február febr | március márc | április ápr | május máj | június jún | július júl | augusztus aug
| szeptember szept | október okt | november nov | december dec;
hy: հունվարի հնվ հունվար | փետրվարի փտվ փետրվար | մարտի մրտ մարտ | ապրիլի ապր ապրիլ | մայիսի մյս մայիս | հունիսի
հնս հունիս | հուլիսի հլս հուլիս | օգոստոսի օգս օգոստոս | սեպտեմբերի սեպ սեպտեմբեր | հոկտեմբերի հոկ հոկտեմբեր |
նոյեմբերի նոյ նոյեմբեր | դեկտեմբերի դեկ դեկտեմբեր;
id: januari jan | februari feb pebruari | maret mar | april apr | mei | juni jun | juli jul | agustus agu agt |
september sep | oktober okt | november nov nopember | desember des;
ha: janairu jan | fabrairu faburairu fab | maris mar | afrilu afirilu afi | mayu may | yuni yun | yuli yul |
agusta agu | satumba sat | oktoba okt | nuwamba nuw | disamba dis;
ig: jenụwarị jen | febrụwarị feb | maachị machị | epreel epr | mee | juun jun | julaị jul | ọgọọst ọgọ | septemba sep |
ọktoba ọkt | novemba nov | disemba dis;
is: janúar jan | febrúar feb | mars mar | apríl apr | maí | júní jún | júlí júl | ágúst ágú | september sep |
október okt | nóvember nóv | desember des;
it: gennaio gen | febbraio feb | marzo mar | aprile apr | maggio mag | giugno giu | luglio lug | agosto ago |
settembre set | ottobre ott | novembre nov | dicembre dic;
ka: იანვარი იან | თებერვალი თებ | მარტი მარ | აპრილი აპრ | მაისი მაი | ივნისი ივნ | ივლისი ივლ | აგვისტო აგვ |
სექტემბერი სექ | ოქტომბერი ოქტ | ნოემბერი ნოე | დეკემბერი დეკ;
kk: қаңтар қаң | ақпан ақп | наурыз нау | сәуір сәу | мамыр мам | маусым мау | шілде шіл | тамыз там | қыркүйек
қыр | қазан қаз | қараша қар | желтоқсан жел;
km: មករា | កុម្ភៈ | មីនា | មេសា | ឧសភា | មិថុនា | កក្កដា | សីហា | កញ្ញា | តុលា | វិច្ឆិកា | ធ្នូ;
kn: ಜನವರಿ ಜನ | ಫೆಬ್ರವರಿ ಫೆಬ್ರ | ಮಾರ್ಚ್ | ಏಪ್ರಿಲ್ ಏಪ್ರಿ | ಮೇ | ಜೂನ್ | ಜುಲೈ | ಆಗಸ್ಟ್ ಆಗ | ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ |
ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ | ನವೆಂಬರ್ ನವೆಂ | ಡಿಸೆಂಬರ್ ಡಿಸೆಂ;
ku: rêbendan rêbendana çile çileya~paşîn kanûna~paşîn | sibat sibatê sibata | adar adarê adara | nîsan nîsanê nîsana
avrêl | gulan gulanê gulana | hezîran hezîranê hezîrana pûşper | tîrmeh tîrmehê tîrmeha | tebax tebaxê tebaxa | îlon
îlonê îlona | cotmeh cotmehê cotmeha çiriya~pêşîn | mijdar mijdarê mijdara çiriya~paşîn | berfanbar berfanbarê
berfanbara kanûn kanûna~pêşîn çileya~pêşîn;
ky: январь янв январы | февраль фев февралы | март мар марты | апрель апр апрели | май майы | июнь июн июну |
июль июл июлу | август авг августу | сентябрь сен сентябры | октябрь окт октябры | ноябрь ноя ноябры |
декабрь дек декабры;
lb: januar jan | februar feb | mäerz mäe | abrëll abr | mee | juni jun | juli jul | august aug | september sep |
oktober okt | november nov | dezember dez;
lo: ມັງກອນ ມ.ກ | ກຸມພາ ກ.ພ | ມີນາ ມ.ນ | ເມສາ ມ.ສ | ພຶດສະພາ ພ.ພ | ມິຖຸນາ ມິ.ຖ | ກໍລະກົດ ກ.ລ | ສິງຫາ ສ.ຫ | ກັນຍາ
ກ.ຍ | ຕຸລາ ຕ.ລ | ພະຈິກ ພ.ຈ | ທັນວາ ທ.ວ;
lt: sausio saus sausis | vasario vas vasaris | kovo kov kovas | balandžio bal balandis | gegužės geg gegužė |
birželio birž birželis | liepos liep liepa | rugpjūčio rugp rugpjūtis | rugsėjo rugs rugsėjis | spalio spal
spalis | lapkričio lapkr lapkritis | gruodžio gruod gruodis;
lv: janvāris janv janvārī | februāris febr februārī | marts martā | aprīlis apr aprīlī | maijs maijā | jūnijs
jūn jūnijā | jūlijs jūl jūlijā | augusts aug augustā | septembris sept septembrī | oktobris okt oktobrī |
novembris nov novembrī | decembris dec decembrī;
mg: janoary jan | febroary feb | martsa mar | aprily apr | mey | jona jon | jolay jol | aogositra aog | septambra sept
sep | oktobra okt | novambra nov | desambra des;
mk: јануари јан | февруари фев | март мар | април апр | мај | јуни јун | јули јул | август авг | септември сеп
септ | октомври окт | ноември ное ноем | декември дек;
ml: ജനുവരി ജനു | ഫെബ്രുവരി ഫെബ്രു | മാർച്ച് മാർ | ഏപ്രിൽ ഏപ്രി | മേയ് | ജൂൺ | ജൂലൈ | ഓഗസ്റ്റ് ഓഗ | സെപ്റ്റംബർ
സെപ്റ്റം | ഒക്‌ടോബർ ഒക്ടോ | നവംബർ നവം | ഡിസംബർ ഡിസം;
mr: जानेवारी जाने | फेब्रुवारी फेब्रु | मार्च | एप्रिल एप्रि | मे | जून | जुलै | ऑगस्ट ऑग | सप्टेंबर सप्टें |
ऑक्टोबर ऑक्टो | नोव्हेंबर नोव्हें | डिसेंबर डिसें;
ms: januari jan | februari feb | mac | april apr | mei | jun | julai jul | ogos ogo | september sep | oktober
okt | november nov | disember dis;
mt: jannar jan | frar fra | marzu mar | april apr | mejju mej | ġunju ġun | lulju lul | awwissu aww | settembru
set | ottubru ott | novembru nov | diċembru diċ;
my: ဇန်နဝါရီ ဇန် | ဖေဖော်ဝါရီ ဖေ | မတ် | ဧပြီ | မေ | ဇွန် | ဇူလိုင် ဇူ | ဩဂုတ် | စက်တင်ဘာ စက် | အောက်တိုဘာ အောက်
| နိုဝင်ဘာ နို | ဒီဇင်ဘာ ဒီ;
ne: जनवरी | फेब्रुअरी | मार्च | अप्रिल | मे | जुन | जुलाई | अगस्ट | सेप्टेम्बर | अक्टोबर | नोभेम्बर | डिसेम्बर;
nl: januari jan | februari feb | maart mrt | april apr | mei | juni jun | juli jul | augustus aug | september
sep | oktober okt | november nov | december dec;
no: januar jan | februar feb | mars mar | april apr | mai | juni jun | juli jul | august aug | september sep |
oktober okt | november nov | desember des;
pa: ਜਨਵਰੀ ਜਨ | ਫ਼ਰਵਰੀ ਫ਼ਰ | ਮਾਰਚ | ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ | ਮਈ | ਜੂਨ | ਜੁਲਾਈ ਜੁਲਾ | ਅਗਸਤ ਅਗ | ਸਤੰਬਰ ਸਤੰ | ਅਕਤੂਬਰ ਅਕਤੂ |
ਨਵੰਬਰ ਨਵੰ | ਦਸੰਬਰ ਦਸੰ;
pl: stycznia sty styczeń | lutego lut luty | marca mar marzec | kwietnia kwi kwiecień | maja maj | czerwca cze
czerwiec | lipca lip lipiec | sierpnia sie sierpień | września wrz wrzesień | października paź październik |
listopada lis listopad | grudnia gru grudzień;
ps: جنوري | فبروري فېبروري | مارچ | اپریل اپرېل | مۍ می | جون | جولای جولايي | اګست | سپتمبر سپټمبر سېپتمبر سېپټمبر |
اکتوبر اکټوبر | نومبر | دسمبر ډسمبر;
pt: janeiro jan | fevereiro fev | março mar | abril abr | maio mai | junho jun | julho jul | agosto ago |
setembro set | outubro out | novembro nov | dezembro dez;
ro: ianuarie ian | februarie feb | martie mar | aprilie apr | mai | iunie iun | iulie iul | august aug |
septembrie sept | octombrie oct | noiembrie nov noiem | decembrie dec;
rw: mutarama | gashyantare | werurwe | mata | gicurasi gicuransi | kamena | nyakanga | kanama | nzeri nzeli | ukwakira |
ugushyingo | ukuboza;
ru: января янв январь | февраля февр февраль | марта мар март | апреля апр апрель | мая май | июня июн июнь |
июля июл июль | августа авг август | сентября сент сентябрь | октября окт октябрь | ноября нояб ноябрь | декабря
дек декабрь;
sd: جنوري | فيبروري | مارچ | اپريل | مئي | جون | جولاءِ جولاءِ | آگسٽ | سيپٽمبر | آڪٽوبر | نومبر | ڊسمبر;
si: ජනවාරි ජන | පෙබරවාරි පෙබ | මාර්තු මාර් | අප්‍රේල් | මැයි | ජූනි | ජූලි | අගෝස්තු අගෝ | සැප්තැම්බර් සැප් |
ඔක්තෝබර් ඔක් | නොවැම්බර් නොවැ | දෙසැම්බර් දෙසැ;
sk: januára jan január | februára feb február | marca mar marec | apríla apr apríl | mája máj | júna jún | júla
júl | augusta aug august | septembra sep september | októbra okt október | novembra nov november | decembra dec
december;
sn: ndira | kukadzi | kurume | kubvumbi | chivabvu | chikumi | chikunguru | nyamavhuvhu | gunyana | gumiguru | mbudzi |
zvita;
sl: januar jan januarja | februar feb februarja | marec mar marca | april apr aprila | maj maja | junij jun
junija | julij jul julija | avgust avg avgusta | september sep septembra | oktober okt oktobra | november nov
novembra | december dec decembra;
so: janaayo jan jannaayo | febraayo feb feebraayo | maarso mar | abriil abr | maayo may maajo meey | juun jun |
luulyo lul luuliyo | agosto ogs ogosto agoosto | sebtembar seb sebteembar sebtember | oktoobar okt oktober | noofeembar
nof nofeembar nofembar nofember | diseembar dis disembar disember;
sq: janar jan | shkurt shk | mars mar | prill pri | maj | qershor qer | korrik korr | gusht gush | shtator sht |
tetor tet | nëntor nën | dhjetor dhj;
sr: јануар јан januar januara јануара jan | фебруар феб februar februara фебруара feb | март мар mart marta
марта mar | април апр april aprila априла apr | мај maj maja маја | јун jun juna јуна | јул jul jula јула |
август авг avgust avgusta августа avg | септембар сеп septembar septembra септембра sep | октобар окт oktobar
oktobra октобра okt | новембар нов novembar novembra новембра nov | децембар дец decembar decembra децембра dec;
st: phesekgong pherekgong pherekhong | hlakola | hlakubele | mmese mmesa mesa | motsheanong | phupjane | phupu | phato
| leotse lwetse loetse | mphalane | pudungwana pulungoana | tshitwe tšitoe;
sv: januari jan | februari feb | mars | april apr | maj | juni | juli | augusti aug | september sep | oktober
okt | november nov | december dec;
sw: januari jan | februari feb | machi mac | aprili apr | mei | juni jun | julai jul | agosti ago | septemba sep
| oktoba okt | novemba nov | desemba des;
ta: ஜனவரி ஜன | பிப்ரவரி பிப் | மார்ச் மார் | ஏப்ரல் ஏப் | மே | ஜூன் | ஜூலை | ஆகஸ்ட் ஆக | செப்டம்பர் செப் |
அக்டோபர் அக் | நவம்பர் நவ | டிசம்பர் டிச;
te: జనవరి జన | ఫిబ్రవరి ఫిబ్ర | మార్చి | ఏప్రిల్ ఏప్రి | మే | జూన్ | జులై | ఆగస్టు ఆగ | సెప్టెంబర్ సెప్టెం |
అక్టోబర్ అక్టో | నవంబర్ నవం | డిసెంబర్ డిసెం;
tg: январ янв январи | феврал фев феврали | март мар марти | апрел апр апрели | май майи | июн июни | июл июли |
август авг августи | сентябр сен сентябри | октябр окт октябри | ноябр ноя ноябри | декабр дек декабри;
th: มกราคม ม.ค มกรา | กุมภาพันธ์ ก.พ กุมภา | มีนาคม มี.ค มีนา | เมษายน เม.ย เมษา | พฤษภาคม พ.ค พฤษภา | มิถุนายน
มิ.ย มิถุนา | กรกฎาคม ก.ค กรกฎา กรกฏาคม | สิงหาคม ส.ค สิงหา | กันยายน ก.ย กันยา | ตุลาคม ต.ค ตุลา | พฤศจิกายน
พ.ย พฤศจิกา | ธันวาคม ธ.ค ธันวา;
tk: ýanwar ýanwary | fewral fewraly | mart marty | aprel apreli | maý maýy | iýun iýuny | iýul iýuly |
awgust awgusty | sentýabr sentýabry | oktýabr oktýabry | noýabr noýabry | dekabr dekabry;
tr: ocak oca | şubat şub | mart mar | nisan nis | mayıs may | haziran haz | temmuz tem | ağustos ağu | eylül eyl
| ekim eki | kasım kas | aralık ara;
tt: гыйнвар гыйнвары | февраль феврале | март марты | апрель апреле | май мае | июнь июне | июль июле | август августы |
сентябрь сентябре | октябрь октябре | ноябрь ноябре | декабрь декабре;
uk: січня січ січень | лютого лют лютий | березня бер березень | квітня квіт квітень кві | травня трав травень
тра | червня черв червень чер | липня лип липень | серпня серп серпень сер | вересня вер вересень | жовтня жовт
жовтень жов | листопада лист листопад | грудня груд грудень гру;
ur: جنوری | فروری | مارچ | اپریل | مئی | جون | جولائی | اگست | ستمبر | اکتوبر | نومبر | دسمبر;
uz: yanvar yan | fevral fev | mart mar | aprel apr | may | iyun iyn | iyul iyl | avgust avg | sentabr sen |
oktabr okt | noyabr noy | dekabr dek;
xh: janyuwari | febhuwari februwari | matshi | epreli | meyi | juni | julayi | agasti | septemba | okthobha | novemba |
disemba;
yi: יאַנואַר יאנואר | פֿעברואַר פעברואר | מערץ | אַפּריל אפריל | מײַ מאי מיי | יוני | יולי | אויגוסט אױגוסט |
סעפּטעמבער סעפטעמבער | אָקטאָבער אקטאבער | נאָוועמבער נאוועמבער | דעצעמבער;
zu: januwari jan | februwari feb | mashi mas | ephreli eph | meyi mey | juni jun | julayi jul | agasti aga |
septhemba sep | okthoba okt | novemba nov | disemba dis;
"""

# Codes under which pages declare languages that stand above under another.
_SHORT: Final = 3
_ALIASES: Final[Mapping[str, str]] = MappingProxyType(
    {"nb": "no", "nn": "no", "iw": "he", "in": "id", "tl": "fil", "sh": "bs", "mo": "ro", "cnr": "sr", "prs": "fa"}
)
# Short names that are other months elsewhere ("out" is October in Brazil), or are no names of months at all.
_OWN_ALONE: Final = frozenset({"ht", "ig", "mg"})
_LETTERS: Final = str.maketrans(
    {
        # One letter, typed with the keyboards of different languages.
        "\u0649": "\u064a", "\u06cc": "\u064a", "\u06a9": "\u0643", "\u0131": "i", "\u02bc": "'", "\u2019": "'",
        "\u05f3": None, ".": None,
        # Joiners steer the shape of letters only; accents and the nukta are left out as often as not.
        "\u200c": None, "\u200d": None, "\u093c": None,
        **dict.fromkeys([chr(mark) for mark in (*range(0x300, 0x370), *range(0x64B, 0x656))], None),
    }
)  # fmt: skip


def fold_name(name: str) -> str:
    """Return the name of a month as a key: without case, accents and the marks that writers leave out.

    >>> fold_name("F\u00c9VRIER"), fold_name("Kas\u0131m")
    ('fevrier', 'kasim')
    """
    return " ".join(unicodedata.normalize("NFD", name.casefold()).translate(_LETTERS).split())


def _read_rows(rows: str) -> dict[str, dict[str, int]]:
    known: dict[str, dict[str, int]] = {}
    for row in rows.split(";"):
        language, _, months = row.strip().partition(":")
        if months:
            names = known[language] = {}
            for number, group in enumerate(months.split("|"), start=1):
                for name in group.split():
                    names.setdefault(fold_name(name.replace("~", " ")), number)
    return known


def _agreed(known: Mapping[str, Mapping[str, int]]) -> dict[str, int]:
    """Return the names that mean one month wherever they are used: "listopad" is October in Zagreb, not in Prague."""
    numbers: dict[str, set[int]] = {}
    for names in (known[language] for language in known if language not in _OWN_ALONE):
        for name, number in names.items():
            numbers.setdefault(name, set()).add(number)
    return {name: min(found) for name, found in numbers.items() if len(found) == 1 and len(name) > 1}


_SHARED: Final[Mapping[str, Mapping[str, int]]] = _read_rows(_ROWS)
_AGREED: Final[Mapping[str, int]] = MappingProxyType(_agreed(_SHARED))
_BY_LANGUAGE: Final[Mapping[str, Mapping[str, int]]] = MappingProxyType({**_read_rows(REGIONAL_ROWS), **_SHARED})
LANGUAGES: Final = tuple(_SHARED)
"""The languages whose months are known on any page, as BCP 47 base tags."""
PRINTED_NAMES: Final = frozenset(
    word for row in _ROWS.split(";") for word in row.partition(":")[2].replace("~", " ").split() if len(word) > _SHORT
)
"""The words that name months in any of them, case folded as they are printed, without the shortest."""


def month_names(language: str) -> Mapping[str, int]:
    """Return the folded names of the months of *language*, with their numbers; none for a language not known here."""
    base = language.casefold().partition("-")[0].partition("_")[0]
    return _BY_LANGUAGE.get(_ALIASES.get(base, base), {})


def find_month(name: str, language: str | None = None) -> int | None:
    """Return the number of the month called *name*, in *language* first and then in those that agree on it.

    >>> find_month("listopada", "hr"), find_month("listopada", "pl"), find_month("Mai"), find_month("day")
    (10, 11, 5, None)
    """
    # Hebrew writes "in May" as one word, Burmese "the month of May".
    key = fold_name(name).removeprefix("\u05d1").removesuffix("\u101c")
    found = month_names(language).get(key) if language else None
    if found is None:
        found = _BY_LANGUAGE["en"].get(key) or _AGREED.get(key)
    return found
