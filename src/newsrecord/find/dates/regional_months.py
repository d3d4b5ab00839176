"""Name the months in languages of regions: names that are asked only where a page tells that it is in the language."""

from __future__ import annotations

from typing import Final

__all__ = ["REGIONAL_ROWS"]

# The wide and abbreviated names, alone and within a date, of Unicode CLDR 47 (unicode.org/cldr, Unicode Licence v3),
# without prepositions, names of several words and the shortest; beside them what newspapers print in Tswana, Chewa,
# Māori, Dhivehi, Fijian and Samoan; rows are as those of `month_names`.  Several are names of other months, or other
# words, next door, so that none is asked for a page in another language.
REGIONAL_ROWS: Final = """
ak: ɔpɛpɔn | ɔgyefoɔ | ɔbɛnem | oforisuo | kɔtɔnimma | ayɛwohomumu | kutawonsa | ɔsanaa | ɛbɔ | ahinime | obubuo |
ɔpɛnimma;
an: chinero chi | febrero feb | marzo mar | abril abr | mayo may | chunyo chn | chuliol chl | agosto ago | setiembre
set | octubre oct | noviembre nov | aviento avi;
ba: ғинуар ғин | февраль фев | март мар | апрель апр | май | июнь июн | июль июл | август авг | сентябрь сент |
октябрь окт | ноябрь нояб | декабрь дек;
br: genver gen | cʼhwevrer cʼhwe | meurzh meur | ebrel ebr | mae | mezheven mezh | gouere goue | eost | gwengolo gwen
| here | du | kerzu kzu;
ceb: enero ene | pebrero peb | marso mar | abril abr | mayo may | hunyo hun | hulyo hul | agosto ago | septiyembre sep
| oktubre okt | nobyembre nob | disyembre dis;
co: ghjennaghju ghj | ferraghju fer | marzu mar | aprile apr | maghju mag | ghjugnu ghju | lugliu lug | aostu aos |
sittembre sit | ottobre ott | nuvembre nuv | dicembre dic;
cv: кӑрлач кӑр | нарӑс нар | пуш | ака | ҫу | ҫӗртме ҫӗрт | утӑ | ҫурла ҫур | авӑн | юпа | чӳк | раштав раш;
ee: dzove dzv | dzodze dzd | tedoxe ted | afɔfĩe afɔ | dame dam | masa mas | siamlɔm sia | deasiamime dea | anyɔnyɔ
any | kele kel | adeɛmekpɔxe ade | dzome dzm;
fur: zenâr zen | fevrâr fev | març mar | avrîl avr | mai | jugn jug | lui | avost avo | setembar set | otubar otu |
novembar nov | dicembar dic;
gaa: aharabata aha | oflɔ ofl | otsokrikri ots | abɛibe abe | agbiɛnaa agb | otukwajaŋ otu otukwajan | maawɛ maa |
manyawale man | gbo | antɔŋ ant | alemle ale | afuabe afu;
gd: fhaoilleach faoi faoilleach | ghearran gearr gearran | mhàrt màrt | ghiblean gibl giblean | chèitean cèit cèitean
| ògmhios ògmh | iuchar iuch | lùnastal lùna | sultain sult | dàmhair dàmh | samhain samh | dùbhlachd dùbh;
gn: jasyteĩ | jasykõi | jasyapy | jasyrundy | jasypo | jasypoteĩ | jasypokõi | jasypoapy | jasyporundy | jasypa |
jasypateĩ | jasypakõi;
kab: yennayer yen | fuṛar fur | meɣres meɣ | yebrir yeb | mayyu may | yunyu yun | yulyu yul | ɣuct ɣuc | ctembeṛ cte |
tubeṛ tub | nunembeṛ nun | duǧembeṛ duǧ;
ki: mũgaa mga | mũgetho mge | kĩhu | mũthatũ mũth | mũgiranjara mgnj mũgĩranjara | gathathanwa gath | gathano gathn |
mwny | mũgk | mwth | kny | gatumu gat;
ks: جنوری | فروری | مارچ | اپریل | مئی | جوٗن | جُلایی جوٗلایی | اگست | ستمبر | اکتوٗبر | نومبر | دسمبر;
lg: janwaliyo jan | febwaliyo feb | marisi mar | apuli apu | maayi maa | juuni juu | julaayi jul | agusito agu |
sebuttemba seb | okitobba oki | novemba nov | desemba des;
lij: zenâ zen | frevâ fre | marso mar | arvî arv | mazzo maz | zugno zug | luggio lug | agosto ago | settembre set |
ottobre ott | novembre nov | dexembre dex;
lmo: sginer | fevrer | marz | avril | masg | sgiugn | luj | avost | setember | otover | november | dicember;
mi: hānuere hān kohitātea | pēpuere pēp | māehe māe | āperira āpe | mei haratua | hune hun pipiri | hūrae hūr
hōngongoi | ākuhata āku | hepetema hep mahuru | oketopa oke | noema noe | tīhema tīh hakihea;
nso: janeware jan | febereware feb | matšhe mat | aporele apo | mei | june jun | julae jul | agosetose ago | setemere
sep | oktobore okt | nofemere nof | disemere dis;
ny: januwale jan | febuluwale feb | malichi mal | epulo epu | mei | juni jun | julai jul | ogasiti oga ogosti |
seputemba sep seputembala | okutoba oku okutobala | novemba nov novembala | disemba dis disembala;
oc: genièr gen | febrièr feb | març | abril abr | mai | junh | julhet jul | agost ago | setembre set | octòbre oct |
novembre nov | decembre dec;
om: amajjii ama | guraandhala gur | bitootessa | eebila elb | caamsaa cam | waxabajjii wax | adoolessa ado | hagayya
hag | fulbaana ful | onkoloolessa onk | sadaasa | mudde mud;
pap: yanüari yan | febrüari feb | mart mar | aprel apr | mei | yüni yün | yüli yül | ougùstùs oug | sèptèmber sèp |
òktober òkt | novèmber nov | desèmber des;
pcm: jénúári jén | fẹ́búári fẹ́b | mach | éprel épr | mee | jun | julai jul | ọgọst ọgọ ọ́gọ | sẹptẹ́mba sẹp | ọktóba
ọkt | nọvẹ́mba nọv | disẹ́mba dis;
pms: gené | fërvé | mars | avril | magg | giugn | lugn | agost | stèmber | utuber | novèmber | dzèmber;
qu: enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul | agosto ago | setiembre set |
octubre oct | noviembre nov | diciembre dic;
rn: nzero mut | ruhuhuma gas | ntwarante wer | ndamukiza mat | rusama gic | ruheshi kam | mukakaro nya | nyandagaro
kan | nyakanga nze | gitugutu ukw | munyonyo ugu | kigarama uku;
sa: जनवरीमासः जनवरी | फरवरीमासः फरवरी | मार्चमासः मार्च | अप्रैलमासः अप्रैल | मईमासः | जूनमासः जून | जुलाईमासः जुलाई |
अगस्तमासः अगस्त | सितंबरमासः सितंबर | अक्तूबरमासः अक्तूबर | नवंबरमासः नवंबर | दिसंबरमासः दिसंबर;
sah: тохсунньу тохс | олунньу олун | клн | мсу | ыам | бэс | отй | атр | блҕ | алтынньы алт | сэтинньи сэт | ахсынньы
ахс;
sat: ᱡᱟᱱᱣᱟᱨᱤ ᱡᱟᱱ | ᱯᱷᱟᱨᱣᱟᱨᱤ ᱯᱷᱟ | ᱢᱟᱨᱪ ᱢᱟᱨ | ᱟᱯᱨᱮᱞ ᱟᱯᱨ | ᱢᱮ | ᱡᱩᱱ | ᱡᱩᱞᱟᱭ ᱡᱩᱞ | ᱟᱜᱟᱥᱛ ᱟᱜᱟ | ᱥᱮᱯᱴᱮᱢᱵᱟᱨ ᱥᱮᱯ | ᱚᱠᱴᱚᱵᱟᱨ
ᱚᱠᱴ | ᱱᱟᱣᱟᱢᱵᱟᱨ ᱱᱟᱣ | ᱫᱤᱥᱟᱢᱵᱟᱨ ᱫᱤᱥ;
sc: ghennàrgiu ghe | freàrgiu fre | martzu mar | abrile abr | maju maj | làmpadas làm | trìulas trì | austu aus |
cabudanni cab | santugaine stg | santandria sta | nadale nad;
scn: jinnaru jin | frivaru fri | marzu mar | aprili apr | maju maj | giugnu giu | giugnettu gnt | agustu agu |
sittèmmiru sit | uttùviru utt | nuvèmmiru nuv | dicèmmiru dic;
ss: bhimbidvwane bhi | indlovana van | vol | mabasa mab | inkhwekhweti nkh | inhlaba nhl | kholwane kho | ingci ngc |
inyoni nyo | imphala mph | lweti lwe | ingongoni ngo;
su: januari jan | pébruari péb | maret mar | april apr | méi | juni jun | juli jul | agustus ags | séptémber sép |
oktober okt | nopémber nop | désémber dés;
szl: stycznia sty styczyń | lutego lut luty | marca mar marzec | kwietnia kwi kwieciyń | moja moj | czyrwca czy
czyrwiec | lipca lip lipiec | siyrpnia siy siyrpiyń | września wrz wrzesiyń | października paź październik | listopada
lis listopad | grudnia gru grudziyń;
tn: ferikgong fer | tlhakole tlh | mopitlo mop mopitlwe | moranang mor | motsheganong mot | seetebosigo see | phukwi
phu | phatwe pha | lwetse lwe | diphalane dip | ngwanatsele ngw ngwanaitseele | sedimonthole sed;
tpi: janueri jan | februeri feb | mas | epril epr | me | jun | julai jul | ogas oga | septemba sep | oktoba okt |
novemba nov | desemba des;
ts: sunguti sun | nyenyenyani yan | nyenyankulu kul | dzivamisoko dzi | mudyaxihi mud | khotavuxika kho | mawuwani maw
| mhawuri mha | ndzhati ndz | nhlangula nhl | hukuri huk | n’wendzamhala n’w;
ug: يانۋار | فېۋرال | مارت | ئاپرېل | ماي | ئىيۇن | ئىيۇل | ئاۋغۇست | سېنتەبىر | ئۆكتەبىر | نويابىر | دېكابىر;
ve: phando pha | luhuhi luh | ṱhafamuhwe ṱhf | lambamai lam | shundunthule shu | fulwi lwi | fulwana lwa | ṱhangule
ṱha | khubvumedzi khu | tshimedzi tsh | ḽara ḽar | nyendavhusiku nye;
vec: jenaro jen | febraro feb | marso mar | aprile apr | majo maj | jugno jug | lujo luj | agosto ago | setenbre set |
otobre oto | novenbre nov | dezenbre dez;
wo: samwiyee sam | fewriyee few | mars mar | awril awr | mee | suwe suw | sulet sul | ut | sàttumbar sàt | oktoobar
okt | nowàmbar now | desàmbar des;
dv: ޖެނުއަރީ ޖަނަވަރީ | ފެބުރުއަރީ ފެބްރުއަރީ | މާރިޗު މާޗް | އޭޕްރިލް އެޕްރީލް | މެއި މޭ | ޖޫން | ޖުލައި ޖުލައިއި | އޮގަސްޓު އޯގަސްޓު |
ސެޕްޓެންބަރު ސެޕްޓެމްބަރު | އޮކްޓޫބަރު އޮކްޓޯބަރު | ނޮވެންބަރު ނޮވެމްބަރު | ޑިސެންބަރު ޑިސެމްބަރު;
fj: janueri | feperueri | maji | epereli | me | june | julai | okosita | seviteba | okotova | noveba | tiseba;
sm: ianuari | fepuari | mati | aperila | mei | iuni | iulai | aokuso | setema | oketopa | novema | tesema;
"""
