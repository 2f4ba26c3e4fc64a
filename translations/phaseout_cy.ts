<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Dewis y Cyfan</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Cam i &amp;fyny</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Cam i &amp;lawr</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opsiwn anhysbys &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opsiynau anhysbys: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Gwerth ar goll ar ôl &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Gwerth annisgwyl ar ôl &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Defnydd: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opsiynau]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opsiynau:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Ymresymiadau:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Dangos cymorth ar opsiynau&apos;r llinell orchymyn.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Dangos cymorth gan gynnwys opsiynau Qt.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Dangos gwybodaeth am y fersiwn.</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Cadw Fel</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>De&amp;wis</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Pob Ffeil (*)</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Chwilio yn:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>E&amp;nw ffeil:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Ffeiliau o&apos;r math:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ffolder:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Canfod Ffolder</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Ffolderi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ffolder Uwch</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creu Ffolder Newydd</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Golwg Rhestr</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Golwg Manylion</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ailenwi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Dangos ffeiliau &amp;cudd</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ffolder &amp;Newydd</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ffolder Newydd</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mae %1 yn bod eisoes.
A ydych am ei disodli?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Ni chafwyd hyd i&apos;r ffeil.
Gwiriwch i&apos;r enw ffeil cywir gael ei roi.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dyddiad Newid</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y Cyfan</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Dangos Manylion...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Cuddio Manylion...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Cadw&apos;r Cyfan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ie</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ie i&apos;r &amp;Cyfan</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Na &amp;i&apos;r Cyfan</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Rhoi&apos;r Gorau</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ceisio Eto</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Anwybyddu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hepgor</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Gosod</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ailosod</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Adfer y Rhagosodiadau</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copïo Cyfeiriad y &amp;Ddolen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y Cyfan</translation>
    </message>
</context>
<context>
    <name>phaseout::Constraints</name>
    <message>
        <source>must be an object</source>
        <translation>rhaid iddo fod yn wrthrych</translation>
    </message>
    <message>
        <source>a date is needed</source>
        <translation>mae angen dyddiad</translation>
    </message>
    <message>
        <source>is before the first day</source>
        <translation>mae cyn y diwrnod cyntaf</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>mae ei angen</translation>
    </message>
    <message>
        <source>must be camera or recorder</source>
        <translation>rhaid iddo fod yn camera neu recorder</translation>
    </message>
    <message>
        <source>must be the date of a Monday</source>
        <translation>rhaid iddo fod yn ddyddiad dydd Llun</translation>
    </message>
    <message>
        <source>is the same store</source>
        <translation>yw&apos;r un siop</translation>
    </message>
    <message>
        <source>must lie between least and most</source>
        <translation>rhaid iddo fod rhwng least a most</translation>
    </message>
</context>
<context>
    <name>phaseout::Edit</name>
    <message>
        <source>a device no longer known</source>
        <translation>dyfais nad yw&apos;n hysbys bellach</translation>
    </message>
    <message>
        <source>where the evidence says</source>
        <translation>lle mae&apos;r dystiolaeth yn dweud</translation>
    </message>
    <message>
        <source>none of our stores</source>
        <translation>dim un o&apos;n siopau</translation>
    </message>
    <message>
        <source>left to the evidence</source>
        <translation>wedi&apos;i adael i&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>wedi&apos;i roi o&apos;r neilltu</translation>
    </message>
    <message>
        <source>Programme changed</source>
        <translation>Newidiwyd y rhaglen</translation>
    </message>
    <message>
        <source>Constraints changed</source>
        <translation>Newidiwyd y cyfyngiadau</translation>
    </message>
    <message>
        <source>Unit rates changed</source>
        <translation>Newidiwyd y cyfraddau uned</translation>
    </message>
    <message>
        <source>Risk weights changed</source>
        <translation>Newidiwyd y pwysau risg</translation>
    </message>
    <message>
        <source>Learnt how host names carry store codes</source>
        <translation>Dysgwyd sut mae enwau gwesteiwyr yn cynnwys codau siopau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Store %1 added</source>
        <translation>Ychwanegwyd siop %1</translation>
    </message>
    <message>
        <source>Store %1 taken away</source>
        <translation>Tynnwyd siop %1 ymaith</translation>
    </message>
    <message>
        <source>Import of %1 taken back</source>
        <translation>Tynnwyd mewnforio %1 yn ôl</translation>
    </message>
    <message>
        <source>Import of %1 put back</source>
        <translation>Adferwyd mewnforio %1</translation>
    </message>
    <message>
        <source>No current plan</source>
        <translation>Dim cynllun cyfredol</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>Dim gwaelodlin</translation>
    </message>
    <message>
        <source>Rule packs %1 adopted</source>
        <translation>Mabwysiadwyd pecynnau rheolau %1</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Ni newidiwyd dim</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>a %Ln arall</numerusform>
            <numerusform>a %Ln arall</numerusform>
            <numerusform>a %Ln arall</numerusform>
            <numerusform>a %Ln arall</numerusform>
            <numerusform>a %Ln arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s): %1</source>
        <translation>
            <numerusform>%Ln o ddyfeisiau: %1</numerusform>
            <numerusform>%Ln ddyfais: %1</numerusform>
            <numerusform>%Ln o ddyfeisiau: %1</numerusform>
            <numerusform>%Ln o ddyfeisiau: %1</numerusform>
            <numerusform>%Ln o ddyfeisiau: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>placed at %1</source>
        <translation>wedi&apos;i gosod yn %1</translation>
    </message>
    <message>
        <source>taken off the network</source>
        <translation>wedi&apos;i thynnu oddi ar y rhwydwaith</translation>
    </message>
    <message>
        <source>back on the network</source>
        <translation>yn ôl ar y rhwydwaith</translation>
    </message>
    <message numerus="yes">
        <source>Import of %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Mewnforio %1 (%Ln o resi)</numerusform>
            <numerusform>Mewnforio %1 (%Ln rhes)</numerusform>
            <numerusform>Mewnforio %1 (%Ln o resi)</numerusform>
            <numerusform>Mewnforio %1 (%Ln o resi)</numerusform>
            <numerusform>Mewnforio %1 (%Ln o resi)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more of its kind</source>
        <translation>
            <numerusform>a %Ln arall o&apos;r un math</numerusform>
            <numerusform>a %Ln arall o&apos;r un math</numerusform>
            <numerusform>a %Ln arall o&apos;r un math</numerusform>
            <numerusform>a %Ln arall o&apos;r un math</numerusform>
            <numerusform>a %Ln arall o&apos;r un math</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Dadwnaed: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gwnaed eto: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more file(s)</source>
        <translation>
            <numerusform>a %Ln ffeil arall</numerusform>
            <numerusform>ac %Ln ffeil arall</numerusform>
            <numerusform>a %Ln ffeil arall</numerusform>
            <numerusform>a %Ln ffeil arall</numerusform>
            <numerusform>a %Ln ffeil arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenarios changed</source>
        <translation>Newidiwyd y senarios</translation>
    </message>
    <message>
        <source>start</source>
        <translation>dyddiad cychwyn</translation>
    </message>
    <message>
        <source>length</source>
        <translation>hyd</translation>
    </message>
    <message>
        <source>cameras a day</source>
        <translation>o gamerâu y dydd</translation>
    </message>
    <message>
        <source>time for each visit</source>
        <translation>amser ar gyfer pob ymweliad</translation>
    </message>
    <message>
        <source>budget carried over</source>
        <translation>cario&apos;r gyllideb ymlaen</translation>
    </message>
    <message>
        <source>lead time</source>
        <translation>amser arwain</translation>
    </message>
    <message>
        <source>locked weeks</source>
        <translation>wythnosau dan glo</translation>
    </message>
    <message>
        <source>bank holidays</source>
        <translation>gwyliau banc</translation>
    </message>
    <message>
        <source>crews</source>
        <translation>criwiau</translation>
    </message>
    <message>
        <source>budgets</source>
        <translation>cyllidebau</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>danfoniadau</translation>
    </message>
    <message>
        <source>freezes</source>
        <translation>cyfnodau rhewi</translation>
    </message>
    <message>
        <source>closed stores</source>
        <translation>siopau ar gau</translation>
    </message>
    <message>
        <source>pins</source>
        <translation>piniau</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>terfynau amser</translation>
    </message>
    <message>
        <source>order of stores</source>
        <translation>trefn y siopau</translation>
    </message>
    <message>
        <source>name</source>
        <translation>enw</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>sefydliad</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>arian cyfred</translation>
    </message>
    <message>
        <source>pledge</source>
        <translation>addewid</translation>
    </message>
    <message>
        <source>date of the pledge</source>
        <translation>dyddiad yr addewid</translation>
    </message>
    <message>
        <source>target date</source>
        <translation>dyddiad targed</translation>
    </message>
    <message>
        <source>financial year</source>
        <translation>blwyddyn ariannol</translation>
    </message>
    <message>
        <source>approved budget</source>
        <translation>cyllideb a gymeradwywyd</translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation>paratowyd gan</translation>
    </message>
    <message>
        <source>reviewed by</source>
        <translation>adolygwyd gan</translation>
    </message>
    <message>
        <source>%1 pinned to the week of %2</source>
        <translation>%1 wedi&apos;i binio i&apos;r wythnos o %2</translation>
    </message>
    <message>
        <source>%1 no longer pinned</source>
        <translation>%1 heb ei binio mwyach</translation>
    </message>
    <message>
        <source>Programme begun</source>
        <translation>Rhaglen wedi dechrau</translation>
    </message>
    <message>
        <source>Unit rates set</source>
        <translation>Cyfraddau uned wedi&apos;u gosod</translation>
    </message>
    <message>
        <source>%1, made the current one</source>
        <translation>%1, wedi&apos;i wneud yn gyfredol</translation>
    </message>
    <message>
        <source>%1, made the baseline</source>
        <translation>%1, wedi&apos;i wneud yn waelodlin</translation>
    </message>
    <message>
        <source>What became of stores in a newer register</source>
        <translation>Beth ddaeth o siopau mewn cofrestr fwy newydd</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 yw %2 bellach</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 wedi symud i %2</translation>
    </message>
    <message>
        <source>region %1 read as %2</source>
        <translation>rhanbarth %1 i’w ddarllen fel %2</translation>
    </message>
    <message>
        <source>new region %1</source>
        <translation>rhanbarth newydd %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln arall</numerusform>
            <numerusform>%Ln arall</numerusform>
            <numerusform>%Ln arall</numerusform>
            <numerusform>%Ln arall</numerusform>
            <numerusform>%Ln arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 of them not in scope: %1</source>
        <translation>
            <numerusform>%Ln o ddyfeisiau, %2 ohonynt heb fod o fewn cwmpas: %1</numerusform>
            <numerusform>%Ln ddyfais, %2 heb fod o fewn cwmpas: %1</numerusform>
            <numerusform>%Ln o ddyfeisiau, %2 ohonynt heb fod o fewn cwmpas: %1</numerusform>
            <numerusform>%Ln o ddyfeisiau, %2 ohonynt heb fod o fewn cwmpas: %1</numerusform>
            <numerusform>%Ln o ddyfeisiau, %2 ohonynt heb fod o fewn cwmpas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rows are of one device</source>
        <translation>Pa resi sy’n perthyn i un ddyfais</translation>
    </message>
    <message>
        <source>Rules for stores changed</source>
        <translation>Newidiwyd y rheolau ar gyfer siopau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) told apart from %1</source>
        <translation>
            <numerusform>Gwahanwyd %Ln o resi oddi wrth %1</numerusform>
            <numerusform>Gwahanwyd %Ln rhes oddi wrth %1</numerusform>
            <numerusform>Gwahanwyd %Ln o resi oddi wrth %1</numerusform>
            <numerusform>Gwahanwyd %Ln o resi oddi wrth %1</numerusform>
            <numerusform>Gwahanwyd %Ln o resi oddi wrth %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Made one device: %1</source>
        <translation>Gwnaed yn un ddyfais: %1</translation>
    </message>
    <message>
        <source>No longer one device: %1</source>
        <translation>Nid yn un ddyfais mwyach: %1</translation>
    </message>
    <message>
        <source>%1 “%2” carries the store&apos;s code</source>
        <translation>%1 “%2” yn cynnwys cod y siop</translation>
    </message>
    <message>
        <source>%1 “%2” means store %3</source>
        <translation>%1 “%2” yn golygu siop %3</translation>
    </message>
    <message>
        <source>Rule taken away: %1</source>
        <translation>Tynnwyd rheol: %1</translation>
    </message>
    <message>
        <source>Rule made: %1</source>
        <translation>Gwnaed rheol: %1</translation>
    </message>
    <message>
        <source>two devices or more are made one, 64 at the most</source>
        <translation>gwneir dwy ddyfais neu fwy yn un, 64 ar y mwyaf</translation>
    </message>
    <message>
        <source>a row that is not of this device</source>
        <translation>rhes nad yw’n perthyn i’r ddyfais hon</translation>
    </message>
    <message>
        <source>some of its rows go and some stay</source>
        <translation>mae rhai o’i rhesi’n mynd a rhai’n aros</translation>
    </message>
    <message>
        <source>how uncertain things are</source>
        <translation>pa mor ansicr yw pethau</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>cyfeiriad MAC</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>rhif cyfresol</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>gwneuthurwr</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>math</translation>
    </message>
    <message>
        <source>store</source>
        <translation>siop</translation>
    </message>
    <message>
        <source>%1 split, %2 is a part of it</source>
        <translation>Rhannwyd %1, rhan ohoni yw %2</translation>
    </message>
    <message>
        <source>%1 is before there were such cameras: check the year.</source>
        <translation>Mae %1 cyn bod camerâu o’r fath: gwiriwch y flwyddyn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) were seen after that day: they will count as still there, unless another maker’s came in their stead.</source>
        <translation>
            <numerusform>Gwelwyd %Ln o ddyfeisiau ar ôl y diwrnod hwnnw, felly byddant yn cyfrif fel rhai sydd yno o hyd, oni bai i rai gwneuthurwr arall ddod yn eu lle.</numerusform>
            <numerusform>Gwelwyd %Ln ddyfais ar ôl y diwrnod hwnnw, felly bydd yn cyfrif fel un sydd yno o hyd, oni bai i un gwneuthurwr arall ddod yn ei lle.</numerusform>
            <numerusform>Gwelwyd %Ln o ddyfeisiau ar ôl y diwrnod hwnnw, felly byddant yn cyfrif fel rhai sydd yno o hyd, oni bai i rai gwneuthurwr arall ddod yn eu lle.</numerusform>
            <numerusform>Gwelwyd %Ln o ddyfeisiau ar ôl y diwrnod hwnnw, felly byddant yn cyfrif fel rhai sydd yno o hyd, oni bai i rai gwneuthurwr arall ddod yn eu lle.</numerusform>
            <numerusform>Gwelwyd %Ln o ddyfeisiau ar ôl y diwrnod hwnnw, felly byddant yn cyfrif fel rhai sydd yno o hyd, oni bai i rai gwneuthurwr arall ddod yn eu lle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) no longer count as removed.</source>
        <translation>
            <numerusform>Nid yw %Ln o ddyfeisiau yn cyfrif fel rhai a dynnwyd mwyach.</numerusform>
            <numerusform>Nid yw %Ln ddyfais yn cyfrif fel un a dynnwyd mwyach.</numerusform>
            <numerusform>Nid yw %Ln o ddyfeisiau yn cyfrif fel rhai a dynnwyd mwyach.</numerusform>
            <numerusform>Nid yw %Ln o ddyfeisiau yn cyfrif fel rhai a dynnwyd mwyach.</numerusform>
            <numerusform>Nid yw %Ln o ddyfeisiau yn cyfrif fel rhai a dynnwyd mwyach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario “%1” is now “%2”</source>
        <translation>“%2” yw enw senario “%1” bellach</translation>
    </message>
    <message>
        <source>Scenario “%1” added</source>
        <translation>Ychwanegwyd senario “%1”</translation>
    </message>
    <message>
        <source>Scenario “%1” taken away</source>
        <translation>Tynnwyd ymaith senario “%1”</translation>
    </message>
    <message>
        <source>Scenario “%1” changed</source>
        <translation>Newidiwyd senario “%1”</translation>
    </message>
    <message>
        <source>%1 trades on</source>
        <translation>Mae %1 yn dal i fasnachu</translation>
    </message>
    <message>
        <source>%1 and %2 are two stores</source>
        <translation>Dwy siop yw %1 a %2</translation>
    </message>
    <message>
        <source>%1 sold as of %2</source>
        <translation>%1: gwerthwyd o %2 ymlaen</translation>
    </message>
    <message>
        <source>%1 closed as of %2</source>
        <translation>%1: ar gau o %2 ymlaen</translation>
    </message>
    <message>
        <source>Of stores and regions: %1</source>
        <translation>Am siopau a rhanbarthau: %1</translation>
    </message>
    <message>
        <source>%1 is now %2 of %3</source>
        <translation>%1 yw %2 o eiddo %3 bellach</translation>
    </message>
    <message>
        <source>A device at %1</source>
        <translation>Dyfais yn %1</translation>
    </message>
    <message>
        <source>A device that says nothing of itself</source>
        <translation>Dyfais nad yw’n dweud dim amdani’i hun</translation>
    </message>
    <message>
        <source>Maker tables changed</source>
        <translation>Newidiwyd tablau gwneuthurwyr</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>ychwanegwyd %1</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation>tynnwyd %1 ymaith</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>newidiwyd %1</translation>
    </message>
    <message>
        <source>Maker tables: %1</source>
        <translation>Tablau gwneuthurwyr: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of another maker than before.</source>
        <translation>
            <numerusform>%Ln o ddyfeisiau gan wneuthurwr arall i’r un blaenorol.</numerusform>
            <numerusform>%Ln ddyfais gan wneuthurwr arall i’r un blaenorol.</numerusform>
            <numerusform>%Ln o ddyfeisiau gan wneuthurwr arall i’r un blaenorol.</numerusform>
            <numerusform>%Ln o ddyfeisiau gan wneuthurwr arall i’r un blaenorol.</numerusform>
            <numerusform>%Ln o ddyfeisiau gan wneuthurwr arall i’r un blaenorol.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of another class than before.</source>
        <translation>
            <numerusform>%Ln o ddyfeisiau mewn dosbarth arall i’r un blaenorol.</numerusform>
            <numerusform>%Ln ddyfais mewn dosbarth arall i’r un blaenorol.</numerusform>
            <numerusform>%Ln o ddyfeisiau mewn dosbarth arall i’r un blaenorol.</numerusform>
            <numerusform>%Ln o ddyfeisiau mewn dosbarth arall i’r un blaenorol.</numerusform>
            <numerusform>%Ln o ddyfeisiau mewn dosbarth arall i’r un blaenorol.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) more are in scope.</source>
        <translation>
            <numerusform>Mae %Ln o ddyfeisiau eraill o fewn y cwmpas.</numerusform>
            <numerusform>Mae %Ln ddyfais arall o fewn y cwmpas.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau eraill o fewn y cwmpas.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau eraill o fewn y cwmpas.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau eraill o fewn y cwmpas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) no longer in scope.</source>
        <translation>
            <numerusform>Nid yw %Ln o ddyfeisiau o fewn y cwmpas mwyach.</numerusform>
            <numerusform>Nid yw %Ln ddyfais o fewn y cwmpas mwyach.</numerusform>
            <numerusform>Nid yw %Ln o ddyfeisiau o fewn y cwmpas mwyach.</numerusform>
            <numerusform>Nid yw %Ln o ddyfeisiau o fewn y cwmpas mwyach.</numerusform>
            <numerusform>Nid yw %Ln o ddyfeisiau o fewn y cwmpas mwyach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) are devices of their own now.</source>
        <translation>
            <numerusform>Mae %Ln o ddyfeisiau yn ddyfeisiau ar wahân erbyn hyn.</numerusform>
            <numerusform>Mae %Ln ddyfais yn ddyfais ar wahân erbyn hyn.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau yn ddyfeisiau ar wahân erbyn hyn.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau yn ddyfeisiau ar wahân erbyn hyn.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau yn ddyfeisiau ar wahân erbyn hyn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) turned out to be others.</source>
        <translation>
            <numerusform>Daeth i’r amlwg mai dyfeisiau eraill oedd %Ln o ddyfeisiau.</numerusform>
            <numerusform>Daeth i’r amlwg mai dyfais arall oedd %Ln ddyfais.</numerusform>
            <numerusform>Daeth i’r amlwg mai dyfeisiau eraill oedd %Ln o ddyfeisiau.</numerusform>
            <numerusform>Daeth i’r amlwg mai dyfeisiau eraill oedd %Ln o ddyfeisiau.</numerusform>
            <numerusform>Daeth i’r amlwg mai dyfeisiau eraill oedd %Ln o ddyfeisiau.</numerusform>
        </translation>
    </message>
    <message>
        <source>No device is told otherwise.</source>
        <translation>Ni ddywedir dim yn wahanol am unrhyw ddyfais.</translation>
    </message>
</context>
<context>
    <name>phaseout::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Canslwyd. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>Nid oes ffeil “%1”. Gwiriwch yr enw a&apos;r ffolder.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check that you may open it and that the disk or share is there.</source>
        <translation>Ni ellid darllen “%1”. Gwiriwch fod gennych hawl i&apos;w hagor a bod y ddisg neu&apos;r gyfran ar gael.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that the folder exists and that you may write there.</source>
        <translation>Ni ellid ysgrifennu “%1”. Gwiriwch fod y ffolder yn bod a bod gennych hawl i ysgrifennu yno.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>Mae “%1” yn bod eisoes ac fe&apos;i gadawyd fel y mae. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “%1”. Nothing was changed; free some space and try again.</source>
        <translation>Nid oes lle ar ôl ar ddisg “%1”. Ni newidiwyd dim; rhyddhewch le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Nothing here can read “%1”. Say which format it is, or export it as CSV or XLSX.</source>
        <translation>Ni all dim yma ddarllen “%1”. Dywedwch pa fformat ydyw, neu ei allforio fel CSV neu XLSX.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not the kind of file it says it is.</source>
        <translation>Mae “%1” wedi&apos;i difrodi neu nid yw&apos;r math o ffeil y mae&apos;n ei honni.</translation>
    </message>
    <message>
        <source>“%1” is larger or deeper than is accepted. Split it and try again.</source>
        <translation>Mae “%1” yn fwy neu&apos;n ddyfnach na&apos;r hyn a dderbynnir. Rhannwch hi a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere. Close it there first, or open a copy.</source>
        <translation>Mae “%1” ar agor yn rhywle arall. Caewch hi yno&apos;n gyntaf, neu agorwch gopi.</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Phaseout. Install that version to open it.</source>
        <translation>Cadwyd “%1” gan fersiwn mwy newydd o Phaseout. Gosodwch y fersiwn hwnnw i&apos;w hagor.</translation>
    </message>
    <message>
        <source>“%1” was saved by a version too old to convert. Open it with an earlier release first.</source>
        <translation>Cadwyd “%1” gan fersiwn rhy hen i&apos;w drosi. Agorwch hi â rhyddhad cynharach yn gyntaf.</translation>
    </message>
    <message>
        <source>“%1” is not a Phaseout project or is damaged. Restore a backup; this file was left as it is.</source>
        <translation>Nid yw “%1” yn brosiect Phaseout, neu mae wedi&apos;i ddifrodi. Adferwch gopi wrth gefn; gadawyd y ffeil hon fel y mae.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>Ni chafwyd hyd i “%1”.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile. Look at its present value and decide again.</source>
        <translation>Newidiwyd “%1” yn y cyfamser. Edrychwch ar ei werth presennol a phenderfynwch eto.</translation>
    </message>
    <message>
        <source>There is nothing to do: %1</source>
        <translation>Nid oes dim i&apos;w wneud: %1</translation>
    </message>
    <message>
        <source>The network could not be used: %1</source>
        <translation>Ni ellid defnyddio&apos;r rhwydwaith: %1</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not accepted.</source>
        <translation>Mae “%1” o fath nas derbynnir.</translation>
    </message>
    <message>
        <source>Not valid: %1</source>
        <translation>Ddim yn ddilys: %1</translation>
    </message>
</context>
<context>
    <name>phaseout::Gaps</name>
    <message>
        <source>Reported removed on %1, seen again on %2.</source>
        <translation>Adroddwyd ei thynnu ar %1, gwelwyd eto ar %2.</translation>
    </message>
    <message>
        <source>Seen on the network, and in no list.</source>
        <translation>Gwelwyd ar y rhwydwaith, ac mewn dim rhestr.</translation>
    </message>
    <message>
        <source>In a list, and never seen on the network.</source>
        <translation>Mewn rhestr, a heb ei gweld erioed ar y rhwydwaith.</translation>
    </message>
    <message>
        <source>Its sightings place it at %1.</source>
        <translation>Mae’r hyn a welwyd yn ei gosod yn %1.</translation>
    </message>
    <message>
        <source>Installed on %1, after the pledge.</source>
        <translation>Gosodwyd ar %1, ar ôl yr addewid.</translation>
    </message>
    <message>
        <source>First seen on %1, after the pledge; no list says when it was installed.</source>
        <translation>Gwelwyd gyntaf ar %1, ar ôl yr addewid; nid oes rhestr yn dweud pryd y’i gosodwyd.</translation>
    </message>
    <message>
        <source>No dated source has ever spoken of it.</source>
        <translation>Nid oes ffynhonnell â dyddiad wedi sôn amdani erioed.</translation>
    </message>
    <message>
        <source>On the network, in no list</source>
        <translation>Ar y rhwydwaith, mewn dim rhestr</translation>
    </message>
    <message>
        <source>In a list, never seen</source>
        <translation>Mewn rhestr, heb ei gweld erioed</translation>
    </message>
    <message>
        <source>Channels without a camera</source>
        <translation>Sianeli heb gamera</translation>
    </message>
    <message>
        <source>Removed and back</source>
        <translation>Wedi’u tynnu, ac yn ôl</translation>
    </message>
    <message>
        <source>Moved between stores</source>
        <translation>Wedi symud rhwng siopau</translation>
    </message>
    <message>
        <source>First seen since the pledge</source>
        <translation>Gwelwyd gyntaf ers yr addewid</translation>
    </message>
    <message>
        <source>Lists put it down to %1, which was split: it may be in %2 now.</source>
        <translation>Mae rhestrau’n ei phriodoli i %1, a rannwyd: gallai fod yn %2 bellach.</translation>
    </message>
    <message>
        <source>Of a store that was split</source>
        <translation>O siop a rannwyd</translation>
    </message>
    <message>
        <source>A list says that it was removed, on no day; the network saw it on %1.</source>
        <translation>Dywed rhestr iddi gael ei thynnu, heb ddweud pryd; gwelodd y rhwydwaith hi ar %1.</translation>
    </message>
    <message>
        <source>In a list that gives no address and no serial number; nothing that was seen on the network is called so.</source>
        <translation>Mewn rhestr nad yw’n rhoi na chyfeiriad na rhif cyfresol; nid oes dim a welwyd ar y rhwydwaith â’r enw hwn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln arall</numerusform>
            <numerusform>%Ln arall</numerusform>
            <numerusform>%Ln arall</numerusform>
            <numerusform>%Ln arall</numerusform>
            <numerusform>%Ln arall</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; known here: %3.</source>
        <translation>%1: %2; yn hysbys yma: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln o sianeli</numerusform>
            <numerusform>%Ln sianel</numerusform>
            <numerusform>%Ln o sianeli</numerusform>
            <numerusform>%Ln o sianeli</numerusform>
            <numerusform>%Ln o sianeli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <translation>
            <numerusform>%Ln o gamerâu</numerusform>
            <numerusform>%Ln camera</numerusform>
            <numerusform>%Ln o gamerâu</numerusform>
            <numerusform>%Ln o gamerâu</numerusform>
            <numerusform>%Ln o gamerâu</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 as imported on %2, and no longer in its newer state, imported on %3.</source>
        <translation>Yn %1 fel y’i mewnforiwyd ar %2, a heb fod mwyach yn ei chyflwr mwy newydd, a fewnforiwyd ar %3.</translation>
    </message>
    <message>
        <source>No longer in its list</source>
        <translation>Heb fod yn ei restr mwyach</translation>
    </message>
    <message numerus="yes">
        <source>No dated source has spoken of it for %Ln day(s).</source>
        <translation>
            <numerusform>Nid oes ffynhonnell â dyddiad wedi sôn amdani ers %Ln diwrnod.</numerusform>
            <numerusform>Nid oes ffynhonnell â dyddiad wedi sôn amdani ers %Ln diwrnod.</numerusform>
            <numerusform>Nid oes ffynhonnell â dyddiad wedi sôn amdani ers %Ln diwrnod.</numerusform>
            <numerusform>Nid oes ffynhonnell â dyddiad wedi sôn amdani ers %Ln diwrnod.</numerusform>
            <numerusform>Nid oes ffynhonnell â dyddiad wedi sôn amdani ers %Ln diwrnod.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stores without a recent dated source</source>
        <translation>Siopau heb ffynhonnell ddiweddar â dyddiad</translation>
    </message>
</context>
<context>
    <name>phaseout::Import</name>
    <message>
        <source>No store in the registers is this one; it was not put down to a neighbour.</source>
        <translation>Nid oes siop yn y cofrestrau yr un fath â hon; ni phriodolwyd hi i gymydog.</translation>
    </message>
    <message>
        <source>Add this store, or import a newer register.</source>
        <translation>Ychwanegwch y siop hon, neu mewnforiwch gofrestr fwy diweddar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) name a store that no register has.</source>
        <translation>
            <numerusform>Mae %Ln o resi&apos;n enwi siop nad yw mewn unrhyw gofrestr.</numerusform>
            <numerusform>Mae %Ln rhes yn enwi siop nad yw mewn unrhyw gofrestr.</numerusform>
            <numerusform>Mae %Ln o resi&apos;n enwi siop nad yw mewn unrhyw gofrestr.</numerusform>
            <numerusform>Mae %Ln o resi&apos;n enwi siop nad yw mewn unrhyw gofrestr.</numerusform>
            <numerusform>Mae %Ln o resi&apos;n enwi siop nad yw mewn unrhyw gofrestr.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts as there until its removal is reported in Track.</source>
        <translation>Mae&apos;n cyfrif fel un sydd yno nes i&apos;w symud gael ei adrodd yn Dilyn.</translation>
    </message>
    <message>
        <source>This device is down as removed, and was seen on %1.</source>
        <translation>Cofnodwyd bod y ddyfais hon wedi&apos;i symud, ond fe&apos;i gwelwyd ar %1.</translation>
    </message>
    <message>
        <source>This device is down as removed on a day to come.</source>
        <translation>Cofnodwyd bod y ddyfais hon wedi&apos;i symud ar ddiwrnod sydd eto i ddod.</translation>
    </message>
    <message>
        <source>Costs and progress count it on that day. Where you know the day, set it in Track.</source>
        <translation>Mae’r costau a’r cynnydd yn ei chyfrif ar y diwrnod hwnnw. Os gwyddoch y diwrnod, gosodwch ef yn Olrhain.</translation>
    </message>
    <message>
        <source>Reported removed on %1, and seen again on %2.</source>
        <translation>Adroddwyd ei symud ar %1, a&apos;i gweld eto ar %2.</translation>
    </message>
    <message>
        <source>It counts as there again. Ask the store, or report its removal once more.</source>
        <translation>Mae&apos;n cyfrif fel un sydd yno eto. Gofynnwch i&apos;r siop, neu adroddwch ei symud unwaith yn rhagor.</translation>
    </message>
    <message>
        <source>Two devices of which something was decided turned out to be one; what was decided of the one that came first stands.</source>
        <translation>Trodd dwy ddyfais y penderfynwyd rhywbeth amdanynt allan yn un; yr hyn a benderfynwyd am yr un a ddaeth gyntaf sy’n sefyll.</translation>
    </message>
    <message>
        <source>Look at the device, and decide again if need be.</source>
        <translation>Edrychwch ar y ddyfais, a phenderfynwch eto os oes angen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in scope came to store %1, which closed on %2.</source>
        <translation>
            <numerusform>Daeth %Ln dyfais o fewn cwmpas i siop %1, a gaeodd ar %2.</numerusform>
            <numerusform>Daeth %Ln ddyfais o fewn cwmpas i siop %1, a gaeodd ar %2.</numerusform>
            <numerusform>Daeth %Ln ddyfais o fewn cwmpas i siop %1, a gaeodd ar %2.</numerusform>
            <numerusform>Daeth %Ln dyfais o fewn cwmpas i siop %1, a gaeodd ar %2.</numerusform>
            <numerusform>Daeth %Ln dyfais o fewn cwmpas i siop %1, a gaeodd ar %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether the store is closed, and whether the list is of another store.</source>
        <translation>Gwiriwch a yw’r siop wedi cau, ac a yw’r rhestr yn perthyn i siop arall.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) give a store code that several stores have, so it does not say which is meant.</source>
        <translation>
            <numerusform>Mae %Ln rhes yn rhoi cod sydd gan sawl siop, felly nid yw’n dweud pa un a olygir.</numerusform>
            <numerusform>Mae %Ln rhes yn rhoi cod sydd gan sawl siop, felly nid yw’n dweud pa un a olygir.</numerusform>
            <numerusform>Mae %Ln res yn rhoi cod sydd gan sawl siop, felly nid yw’n dweud pa un a olygir.</numerusform>
            <numerusform>Mae %Ln rhes yn rhoi cod sydd gan sawl siop, felly nid yw’n dweud pa un a olygir.</numerusform>
            <numerusform>Mae %Ln rhes yn rhoi cod sydd gan sawl siop, felly nid yw’n dweud pa un a olygir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) turned out to be others that were known already.</source>
        <translation>
            <numerusform>Trodd %Ln o ddyfeisiau allan i fod yn rhai eraill a oedd yn hysbys eisoes.</numerusform>
            <numerusform>Trodd %Ln ddyfais allan i fod yn un arall a oedd yn hysbys eisoes.</numerusform>
            <numerusform>Trodd %Ln o ddyfeisiau allan i fod yn rhai eraill a oedd yn hysbys eisoes.</numerusform>
            <numerusform>Trodd %Ln o ddyfeisiau allan i fod yn rhai eraill a oedd yn hysbys eisoes.</numerusform>
            <numerusform>Trodd %Ln o ddyfeisiau allan i fod yn rhai eraill a oedd yn hysbys eisoes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device is down as removed on %1, before there were such cameras.</source>
        <translation>Cofnodwyd bod y ddyfais hon wedi’i thynnu ar %1, cyn bod camerâu o’r fath.</translation>
    </message>
    <message>
        <source>This device is down as removed. It had been reported removed on %1, and was seen again on %2.</source>
        <translation>Cofnodwyd bod y ddyfais hon wedi’i symud. Roedd ei symud eisoes wedi’i adrodd ar %1, ac fe’i gwelwyd eto ar %2.</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>cyfeiriad IP</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Cyfeiriad caledwedd</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Rhif cyfresol</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Cadarnwedd</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Gwneuthurwr</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pa mor sicr</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Siop</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Tref</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhanbarth</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Fformat</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Caewyd ar</translation>
    </message>
    <message>
        <source>Give the list a column with the company as the register calls it, write the codes as 0095@Company, or assign the devices.</source>
        <translation>Rhowch golofn yn y rhestr â’r cwmni fel y mae’r gofrestr yn ei alw, ysgrifennwch y codau fel 0095@Cwmni, neu neilltuwch y dyfeisiau.</translation>
    </message>
    <message>
        <source>This device is down as removed, and the list does not say on which day, or not so that it can be told; %1 is taken.</source>
        <translation>Cofnodwyd bod y ddyfais hon wedi’i symud, ac nid yw’r rhestr yn dweud ar ba ddiwrnod, neu ddim fel y gellir ei ddeall; cymerir %1.</translation>
    </message>
    <message>
        <source>Delivery state</source>
        <translation>Statws cyflawni</translation>
    </message>
</context>
<context>
    <name>phaseout::Journal</name>
    <message>
        <source>Entry %1 is not as it was written.</source>
        <translation>Nid yw cofnod %1 fel yr ysgrifennwyd ef.</translation>
    </message>
    <message>
        <source>An entry before entry %1 is missing.</source>
        <translation>Mae cofnod cyn cofnod %1 ar goll.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the one before it.</source>
        <translation>Nid yw cofnod %1 yn dilyn yr un o&apos;i flaen.</translation>
    </message>
    <message>
        <source>What the file holds is not what the journal gives.</source>
        <translation>Nid yr hyn sydd yn y ffeil yw&apos;r hyn y mae&apos;r dyddlyfr yn ei roi.</translation>
    </message>
    <message>
        <source>Entries at the end of the journal are missing.</source>
        <translation>Mae cofnodion ar ddiwedd y dyddlyfr ar goll.</translation>
    </message>
    <message>
        <source>Checking imports</source>
        <translation>Yn gwirio mewnforion</translation>
    </message>
    <message>
        <source>The rows of this import, made by entry %1, are not as they came in.</source>
        <translation>Nid yw rhesi&apos;r mewnforio hwn, a wnaed gan gofnod %1, fel y daethant i mewn.</translation>
    </message>
    <message>
        <source>A timetable is missing or not as it was made.</source>
        <translation>Mae amserlen ar goll neu nid yw fel y gwnaed hi.</translation>
    </message>
    <message>
        <source>None of the entries was written by this copy of the project.</source>
        <translation>Nid ysgrifennwyd yr un o&apos;r cofnodion gan y copi hwn o&apos;r prosiect.</translation>
    </message>
    <message>
        <source>Identify all devices again; that ties every row anew.</source>
        <translation>Adnabyddwch bob dyfais eto; mae hynny’n clymu pob rhes o’r newydd.</translation>
    </message>
    <message>
        <source>Identify all devices again; that works everything out anew.</source>
        <translation>Adnabyddwch bob dyfais eto; mae hynny’n gweithio popeth allan o’r newydd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are tied to other devices than the rules say.</source>
        <translation>
            <numerusform>Mae %Ln o resi wedi’u clymu wrth ddyfeisiau eraill i’r hyn y mae’r rheolau’n ei ddweud.</numerusform>
            <numerusform>Mae %Ln rhes wedi’i chlymu wrth ddyfais arall i’r hyn y mae’r rheolau’n ei ddweud.</numerusform>
            <numerusform>Mae %Ln o resi wedi’u clymu wrth ddyfeisiau eraill i’r hyn y mae’r rheolau’n ei ddweud.</numerusform>
            <numerusform>Mae %Ln o resi wedi’u clymu wrth ddyfeisiau eraill i’r hyn y mae’r rheolau’n ei ddweud.</numerusform>
            <numerusform>Mae %Ln o resi wedi’u clymu wrth ddyfeisiau eraill i’r hyn y mae’r rheolau’n ei ddweud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) or device(s) are otherwise than the evidence and the decisions say.</source>
        <translation>
            <numerusform>Mae %Ln o siopau neu ddyfeisiau fel arall nag y dywed y dystiolaeth a&apos;r penderfyniadau.</numerusform>
            <numerusform>Mae %Ln o siopau neu ddyfeisiau fel arall nag y dywed y dystiolaeth a&apos;r penderfyniadau.</numerusform>
            <numerusform>Mae %Ln o siopau neu ddyfeisiau fel arall nag y dywed y dystiolaeth a&apos;r penderfyniadau.</numerusform>
            <numerusform>Mae %Ln o siopau neu ddyfeisiau fel arall nag y dywed y dystiolaeth a&apos;r penderfyniadau.</numerusform>
            <numerusform>Mae %Ln o siopau neu ddyfeisiau fel arall nag y dywed y dystiolaeth a&apos;r penderfyniadau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::JsonReader</name>
    <message>
        <source>must be a text</source>
        <translation>rhaid iddo fod yn destun</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>rhaid iddo fod yn rhif cyfan o %1 i %2</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>rhaid iddo fod yn true neu false</translation>
    </message>
    <message>
        <source>must be a date such as 2027-03-15</source>
        <translation>rhaid iddo fod yn ddyddiad megis 2027-03-15</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>rhaid iddo fod yn wrthrych</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>rhaid iddo fod yn rhestr</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <translation>nid yw&apos;n allwedd hysbys</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>nid yw&apos;n wrthrych JSON</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>llinell %1: </translation>
    </message>
</context>
<context>
    <name>phaseout::Plans</name>
    <message>
        <source>Plan %1</source>
        <translation>Cynllun %1</translation>
    </message>
    <message>
        <source>Plan %1, %2</source>
        <translation>Cynllun %1, %2</translation>
    </message>
</context>
<context>
    <name>phaseout::Project</name>
    <message>
        <source>nothing to undo.</source>
        <translation>dim i&apos;w ddadwneud.</translation>
    </message>
    <message>
        <source>nothing to redo.</source>
        <translation>dim i&apos;w ailwneud.</translation>
    </message>
    <message>
        <source>Identifying and locating devices</source>
        <translation>Yn adnabod a lleoli dyfeisiau</translation>
    </message>
    <message>
        <source>currency: a project keeps the one that it was made with, %1</source>
        <translation>currency: mae prosiect yn cadw’r un y gwnaed ef ag ef, %1</translation>
    </message>
    <message>
        <source>Comparing devices with their evidence</source>
        <translation>Cymharu dyfeisiau â’u tystiolaeth</translation>
    </message>
    <message>
        <source>it was made on %1 by its serial number, after the day of its removal</source>
        <translation>yn ôl ei rhif cyfresol fe’i gwnaed ar %1, ar ôl diwrnod ei thynnu</translation>
    </message>
</context>
<context>
    <name>phaseout::Register</name>
    <message>
        <source>This row has no store code of 1 to 32 characters.</source>
        <translation>Nid oes gan y rhes hon god siop o 1 i 32 nod.</translation>
    </message>
    <message>
        <source>No such postcode sector is known. Check it.</source>
        <translation>Nid yw sector cod post o&apos;r fath yn hysbys. Gwiriwch ef.</translation>
    </message>
    <message>
        <source>This store code stands twice in the file with different rows; the first is kept.</source>
        <translation>Mae&apos;r cod siop hwn ddwywaith yn y ffeil â rhesi gwahanol; cedwir y cyntaf.</translation>
    </message>
    <message>
        <source>This is not a range of addresses such as 10.31.4.0/24.</source>
        <translation>Nid amrediad o gyfeiriadau megis 10.31.4.0/24 yw hwn.</translation>
    </message>
    <message>
        <source>No register has this store code.</source>
        <translation>Nid oes gan unrhyw gofrestr y cod siop hwn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store code(s) lost their leading zeros; they were taken for those of an earlier register.</source>
        <translation>
            <numerusform>Collodd %Ln o godau siop eu seroau blaen; cymerwyd mai rhai cofrestr gynharach oeddent.</numerusform>
            <numerusform>Collodd %Ln cod siop ei seroau blaen; cymerwyd mai un cofrestr gynharach ydoedd.</numerusform>
            <numerusform>Collodd %Ln o godau siop eu seroau blaen; cymerwyd mai rhai cofrestr gynharach oeddent.</numerusform>
            <numerusform>Collodd %Ln o godau siop eu seroau blaen; cymerwyd mai rhai cofrestr gynharach oeddent.</numerusform>
            <numerusform>Collodd %Ln o godau siop eu seroau blaen; cymerwyd mai rhai cofrestr gynharach oeddent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No single store has so many addresses; the range was not used.</source>
        <translation>Nid oes gan yr un siop unigol gynifer o gyfeiriadau; ni ddefnyddiwyd yr amrediad.</translation>
    </message>
    <message>
        <source>This register no longer has the store, which earlier ones have. It is kept.</source>
        <translation>Nid yw’r siop yn y gofrestr hon mwyach, er ei bod mewn rhai cynharach. Fe’i cedwir.</translation>
    </message>
    <message>
        <source>This register no longer has the store, and has one like it under the code %1. Both are kept.</source>
        <translation>Nid yw’r siop yn y gofrestr hon mwyach, ac mae un debyg iddi o dan y cod %1. Cedwir y ddwy.</translation>
    </message>
    <message numerus="yes">
        <source>No earlier register has this region, which %Ln store(s) now have.</source>
        <translation>
            <numerusform>Nid oes cofrestr gynharach â’r rhanbarth hwn, sydd gan %Ln siop bellach.</numerusform>
            <numerusform>Nid oes cofrestr gynharach â’r rhanbarth hwn, sydd gan %Ln siop bellach.</numerusform>
            <numerusform>Nid oes cofrestr gynharach â’r rhanbarth hwn, sydd gan %Ln siop bellach.</numerusform>
            <numerusform>Nid oes cofrestr gynharach â’r rhanbarth hwn, sydd gan %Ln siop bellach.</numerusform>
            <numerusform>Nid oes cofrestr gynharach â’r rhanbarth hwn, sydd gan %Ln o siopau bellach.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it means %1, say so: register --region &quot;%2=%1&quot;.</source>
        <translation>Os %1 yw’r ystyr, dywedwch hynny: register --region &quot;%2=%1&quot;.</translation>
    </message>
    <message>
        <source>Check whether it moved, or whether its code now belongs to another store. If it moved, say so: register --moved %1.</source>
        <translation>Gwiriwch a symudodd, neu a yw ei god bellach yn perthyn i siop arall. Os symudodd, dywedwch hynny: register --moved %1.</translation>
    </message>
    <message>
        <source>Check whether it is new: crews and budgets go by region. If it is, say so: register --new-region &quot;%1&quot;.</source>
        <translation>Gwiriwch a yw’n newydd: mae criwiau a chyllidebau yn ôl rhanbarth. Os felly, dywedwch hynny: register --new-region &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The coordinates of this store are far from its postcode. Correct one of them.</source>
        <translation>Mae cyfesurynnau’r siop hon ymhell o’i chod post. Cywirwch un ohonynt.</translation>
    </message>
    <message>
        <source>The town of this store is far from its postcode, which decides its region. Correct one of them.</source>
        <translation>Mae tref y siop hon ymhell o’i chod post, sy’n pennu ei rhanbarth. Cywirwch un ohonynt.</translation>
    </message>
    <message>
        <source>This range stands for the stores %1 and %2 at least, so its addresses do not say where a device is.</source>
        <translation>Mae’r ystod hon yn sefyll am siopau %1 a %2 o leiaf, felly nid yw ei chyfeiriadau’n dweud ble mae dyfais.</translation>
    </message>
    <message>
        <source>Correct it, or name the store in every list of devices.</source>
        <translation>Cywirwch hi, neu enwch y siop ym mhob rhestr o ddyfeisiau.</translation>
    </message>
    <message>
        <source>This store is new, with the code of store %1 and something behind it, at the same postcode: was that store split?</source>
        <translation>Mae’r siop hon yn newydd, gyda chod siop %1 a rhywbeth ar ei ôl, yn yr un cod post: a rannwyd y siop honno?</translation>
    </message>
    <message>
        <source>The register’s status for this store is “%1”. It counts as trading until you say that it closed.</source>
        <translation>Statws y siop hon yn y gofrestr yw “%1”. Mae’n cyfrif fel un sy’n masnachu nes i chi ddweud iddi gau.</translation>
    </message>
    <message>
        <source>It is spelt like %1, but until now the register had such stores in %2.</source>
        <translation>Mae’n cael ei sillafu fel %1, ond hyd yma roedd siopau o’r fath yn %2 yn ôl y gofrestr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) are new in this register, and in the estate already: %1.</source>
        <translation>
            <numerusform>Mae %Ln o siopau yn newydd yn y gofrestr hon, ac yn yr ystad eisoes: %1.</numerusform>
            <numerusform>Mae %Ln siop yn newydd yn y gofrestr hon, ac yn yr ystad eisoes: %1.</numerusform>
            <numerusform>Mae %Ln o siopau yn newydd yn y gofrestr hon, ac yn yr ystad eisoes: %1.</numerusform>
            <numerusform>Mae %Ln o siopau yn newydd yn y gofrestr hon, ac yn yr ystad eisoes: %1.</numerusform>
            <numerusform>Mae %Ln o siopau yn newydd yn y gofrestr hon, ac yn yr ystad eisoes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it closed, say so: register --close %1. If it was sold: register --sold %1.</source>
        <translation>Os caeodd, dywedwch hynny: register --close %1. Os gwerthwyd hi: register --sold %1.</translation>
    </message>
    <message>
        <source>The register’s status for this store is “%1”. What is there counts as yours to remove until you say that it was sold.</source>
        <translation>Statws y siop hon yn y gofrestr yw “%1”. Mae’r hyn sydd yno’n cyfrif fel rhywbeth i chi ei dynnu nes i chi ddweud iddi gael ei gwerthu.</translation>
    </message>
    <message>
        <source>Nothing has to be decided. If one of them is an old one under a new code, say so: register --renumber OLD=NEW.</source>
        <translation>Does dim i’w benderfynu. Os hen un o dan god newydd yw un ohonynt, dywedwch hynny: register --renumber OLD=NEW.</translation>
    </message>
    <message>
        <source>This register has no closing day for the store; the project has %1.</source>
        <translation>Nid oes gan y gofrestr hon ddiwrnod cau i’r siop; %1 sydd gan y prosiect.</translation>
    </message>
    <message>
        <source>This register has %1 as the store’s closing day; in the project it trades on.</source>
        <translation>Yn ôl y gofrestr hon, %1 yw diwrnod cau’r siop; yn y prosiect mae’n dal i fasnachu.</translation>
    </message>
    <message>
        <source>This register has %1 as the store’s closing day; the project has %2.</source>
        <translation>Yn ôl y gofrestr hon, %1 yw diwrnod cau’r siop; %2 sydd gan y prosiect.</translation>
    </message>
    <message>
        <source>If it trades on, say so: register --trades %1.</source>
        <translation>Os yw’n dal i fasnachu, dywedwch hynny: register --trades %1.</translation>
    </message>
    <message>
        <source>This store is new, at the address of store %1, which trades: are there two stores at one address?</source>
        <translation>Mae’r siop hon yn newydd, yng nghyfeiriad siop %1, sy’n masnachu: a oes dwy siop mewn un cyfeiriad?</translation>
    </message>
    <message>
        <source>This store is new, and not alone at the address of store %1, which is gone: was that store split?</source>
        <translation>Mae’r siop hon yn newydd, ac nid yw ar ei phen ei hun yng nghyfeiriad siop %1, sydd wedi mynd: a rannwyd y siop honno?</translation>
    </message>
    <message>
        <source>Several stores have this code: a column for the company says which is meant.</source>
        <translation>Mae gan sawl siop y cod hwn: mae colofn am y cwmni’n dweud pa un a olygir.</translation>
    </message>
    <message>
        <source>they are one store already</source>
        <translation>un siop ydynt eisoes</translation>
    </message>
    <message>
        <source>%1 has both, at two places: %2 and %3</source>
        <translation>mae’r ddwy yn %1, mewn dau le: %2 a %3</translation>
    </message>
    <message>
        <source>they are one store</source>
        <translation>un siop ydynt</translation>
    </message>
    <message>
        <source>%1 has %2 already: it is no part of the other</source>
        <translation>mae %2 yn %1 eisoes: nid yw’n rhan o’r llall</translation>
    </message>
    <message>
        <source>they are %1 km apart: a part of a store is where the store was</source>
        <translation>maent %1 km ar wahân: mae rhan o siop lle’r oedd y siop</translation>
    </message>
    <message>
        <source>If they are one store, say so: register --renumber %1.</source>
        <translation>Os un siop ydynt, dywedwch hynny: register --renumber %1.</translation>
    </message>
    <message>
        <source>This register has the store at %1, where it is shown now; until now it was at %2.</source>
        <translation>Mae’r gofrestr hon yn rhoi’r siop yn %1, lle y’i dangosir bellach; yn %2 yr oedd hyd yma.</translation>
    </message>
    <message>
        <source>If it closes on %1, say so: register --close %2.</source>
        <translation>Os yw’n cau ar %1, dywedwch hynny: register --close %2.</translation>
    </message>
    <message>
        <source>If that is so, say so: register --close %1.</source>
        <translation>Os felly y mae, dywedwch hynny: register --close %1.</translation>
    </message>
    <message>
        <source>If it is the buyer’s from %1, say so: register --sold %2.</source>
        <translation>Os y prynwr piau hi o %1 ymlaen, dywedwch hynny: register --sold %2.</translation>
    </message>
    <message>
        <source>Devices that lists put down to %1 stay there. If it was split, say so, and those whose address or name points to %2 move: register --split %3. If it is another store: register --apart %3.</source>
        <translation>Mae dyfeisiau y mae rhestrau’n eu rhoi i %1 yn aros yno. Os cafodd ei rhannu, dywedwch hynny, ac mae’r rhai y mae eu cyfeiriad neu eu henw’n pwyntio at %2 yn symud: register --split %3. Os siop arall ydyw: register --apart %3.</translation>
    </message>
    <message>
        <source>If there are two, say so: register --apart %2. If it is %1 under a new code: register --renumber %2.</source>
        <translation>Os oes dwy, dywedwch hynny: register --apart %2. Os %1 yw hi o dan god newydd: register --renumber %2.</translation>
    </message>
    <message>
        <source>%1 no longer has the store; %2 now has one like it under the code %3. Both are kept.</source>
        <translation>Nid yw’r siop gan %1 mwyach; mae gan %2 un debyg iddi bellach o dan y cod %3. Cedwir y ddwy.</translation>
    </message>
    <message>
        <source>If it passed to that company, say so: register --renumber %1. If it closed: register --close %2.</source>
        <translation>Os aeth i’r cwmni hwnnw, dywedwch hynny: register --renumber %1. Os caeodd: register --close %2.</translation>
    </message>
    <message numerus="yes">
        <source>The register lacks %Ln store(s) that trade, more than one in five: it was taken for a list of some stores, and nothing is asked of those that it lacks: %1.</source>
        <translation>
            <numerusform>Nid yw %Ln o siopau sy’n masnachu yn y gofrestr, mwy nag un o bob pump: fe’i cymerwyd yn rhestr o rai siopau, ac ni ofynnir dim am y rhai nad ydynt ynddi: %1.</numerusform>
            <numerusform>Nid yw %Ln siop sy’n masnachu yn y gofrestr, mwy nag un o bob pump: fe’i cymerwyd yn rhestr o rai siopau, ac ni ofynnir dim am yr un nad yw ynddi: %1.</numerusform>
            <numerusform>Nid yw %Ln o siopau sy’n masnachu yn y gofrestr, mwy nag un o bob pump: fe’i cymerwyd yn rhestr o rai siopau, ac ni ofynnir dim am y rhai nad ydynt ynddi: %1.</numerusform>
            <numerusform>Nid yw %Ln o siopau sy’n masnachu yn y gofrestr, mwy nag un o bob pump: fe’i cymerwyd yn rhestr o rai siopau, ac ni ofynnir dim am y rhai nad ydynt ynddi: %1.</numerusform>
            <numerusform>Nid yw %Ln o siopau sy’n masnachu yn y gofrestr, mwy nag un o bob pump: fe’i cymerwyd yn rhestr o rai siopau, ac ni ofynnir dim am y rhai nad ydynt ynddi: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the register is whole, say of each what became of it: register --close %1, or register --sold %1. If it is a list of some stores, nothing has to be done.</source>
        <translation>Os yw’r gofrestr yn gyfan, dywedwch am bob un beth ddaeth ohoni: register --close %1, neu register --sold %1. Os rhestr o rai siopau ydyw, nid oes angen gwneud dim.</translation>
    </message>
    <message>
        <source>“%1” in this register was taken for %2: the names are alike, and they are not told apart by any register.</source>
        <translation>Cymerwyd bod “%1” yn y gofrestr hon yn golygu %2: mae’r enwau’n debyg, ac nid oes cofrestr sy’n gwahaniaethu rhyngddynt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that name no company were taken for stores of companies that have them, by code, name and place: %1.</source>
        <translation>
            <numerusform>Cymerwyd bod %Ln rhes nad ydynt yn enwi cwmni yn siopau i’r cwmnïau sydd â nhw, yn ôl cod, enw a lle: %1.</numerusform>
            <numerusform>Cymerwyd bod %Ln rhes nad yw’n enwi cwmni yn siop i’r cwmni sydd â hi, yn ôl cod, enw a lle: %1.</numerusform>
            <numerusform>Cymerwyd bod %Ln rhes nad ydynt yn enwi cwmni yn siopau i’r cwmnïau sydd â nhw, yn ôl cod, enw a lle: %1.</numerusform>
            <numerusform>Cymerwyd bod %Ln rhes nad ydynt yn enwi cwmni yn siopau i’r cwmnïau sydd â nhw, yn ôl cod, enw a lle: %1.</numerusform>
            <numerusform>Cymerwyd bod %Ln rhes nad ydynt yn enwi cwmni yn siopau i’r cwmnïau sydd â nhw, yn ôl cod, enw a lle: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are another company’s, fill in the company in the register and import it again.</source>
        <translation>Os cwmni arall sydd biau nhw, llenwch y cwmni yn y gofrestr a’i mewnforio eto.</translation>
    </message>
    <message>
        <source>Stores of %1 have this code, and neither name nor place tells which is meant; the row was left out.</source>
        <translation>Mae gan siopau %1 y cod hwn, ac nid yw’r enw na’r lle yn dweud pa un a olygir; gadawyd y rhes allan.</translation>
    </message>
    <message>
        <source>Fill in the company in the register and import it again.</source>
        <translation>Llenwch y cwmni yn y gofrestr a’i mewnforio eto.</translation>
    </message>
    <message>
        <source>The register’s status for this store is “%1”; in the project it ends on %2.</source>
        <translation>Statws y gofrestr ar gyfer y siop hon yw “%1”; yn y prosiect daw i ben ar %2.</translation>
    </message>
    <message>
        <source>Its name and place are those of %1 now: check whether that is this store.</source>
        <translation>Eiddo %1 yw ei henw a’i lle bellach: gwiriwch ai’r siop hon yw honno.</translation>
    </message>
    <message>
        <source>Until now its name and place were those of %1.</source>
        <translation>Hyd yma eiddo %1 oedd ei henw a’i lle.</translation>
    </message>
    <message numerus="yes">
        <source>The register has stores of %1 alone, and none of %2, which came in one file with it before: nothing is asked of %Ln store(s) that trade: %3.</source>
        <translation>
            <numerusform>Siopau %1 yn unig sydd yn y gofrestr, a dim un o eiddo %2, a ddaeth mewn un ffeil gydag ef o’r blaen: ni ofynnir dim am %Ln siop sy’n masnachu: %3.</numerusform>
            <numerusform>Siopau %1 yn unig sydd yn y gofrestr, a dim un o eiddo %2, a ddaeth mewn un ffeil gydag ef o’r blaen: ni ofynnir dim am %Ln siop sy’n masnachu: %3.</numerusform>
            <numerusform>Siopau %1 yn unig sydd yn y gofrestr, a dim un o eiddo %2, a ddaeth mewn un ffeil gydag ef o’r blaen: ni ofynnir dim am %Ln siop sy’n masnachu: %3.</numerusform>
            <numerusform>Siopau %1 yn unig sydd yn y gofrestr, a dim un o eiddo %2, a ddaeth mewn un ffeil gydag ef o’r blaen: ni ofynnir dim am %Ln siop sy’n masnachu: %3.</numerusform>
            <numerusform>Siopau %1 yn unig sydd yn y gofrestr, a dim un o eiddo %2, a ddaeth mewn un ffeil gydag ef o’r blaen: ni ofynnir dim am %Ln siop sy’n masnachu: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>If that company has stores no longer, say of each what became of it: register --close %1, or register --sold %1. Else nothing has to be done.</source>
        <translation>Os nad oes gan y cwmni hwnnw siopau mwyach, dywedwch beth ddaeth o bob un: register --close %1, neu register --sold %1. Fel arall nid oes dim i’w wneud.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new store(s) name no company, and were put under this one: %1.</source>
        <translation>
            <numerusform>Nid yw %Ln siop newydd yn enwi cwmni, ac fe’u rhoddwyd dan yr un hwn: %1.</numerusform>
            <numerusform>Nid yw %Ln siop newydd yn enwi cwmni, ac fe’i rhoddwyd dan yr un hwn: %1.</numerusform>
            <numerusform>Nid yw %Ln siop newydd yn enwi cwmni, ac fe’u rhoddwyd dan yr un hwn: %1.</numerusform>
            <numerusform>Nid yw %Ln siop newydd yn enwi cwmni, ac fe’u rhoddwyd dan yr un hwn: %1.</numerusform>
            <numerusform>Nid yw %Ln siop newydd yn enwi cwmni, ac fe’u rhoddwyd dan yr un hwn: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code was that of the store which is %1 now, and the register has another store under it. It was taken for a new one.</source>
        <translation>Cod y siop sydd bellach yn %1 oedd hwn, ac mae gan y gofrestr siop arall dano. Cymerwyd ei bod yn un newydd.</translation>
    </message>
    <message>
        <source>Lists that still use the code may mean either: look at their devices, and assign those that wait.</source>
        <translation>Gall rhestrau sy&apos;n dal i ddefnyddio&apos;r cod olygu&apos;r naill neu&apos;r llall: edrychwch ar eu dyfeisiau, a neilltuwch y rhai sy&apos;n aros.</translation>
    </message>
    <message>
        <source>This code was that of the store which is %1 now, and the register has it under both; the row of the old code was left out.</source>
        <translation>Cod y siop sydd bellach yn %1 oedd hwn, ac mae hi yn y gofrestr o dan y ddau god; gadawyd rhes yr hen god allan.</translation>
    </message>
    <message>
        <source>The words beside the code do not fit the store that has it, %1.</source>
        <translation>Nid yw’r geiriau wrth ymyl y cod yn gweddu i’r siop sydd ag ef, %1.</translation>
    </message>
    <message>
        <source>Write the code alone, or the store’s name, town or postcode beside it.</source>
        <translation>Ysgrifennwch y cod yn unig, neu enw, tref neu god post y siop wrth ei ymyl.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rhes %2</translation>
    </message>
    <message>
        <source>This register has a store like this one under the code %1, and another, %2, under the code that it had.</source>
        <translation>Mae gan y gofrestr hon siop debyg i hon o dan y cod %1, ac un arall, %2, o dan y cod oedd ganddi.</translation>
    </message>
    <message>
        <source>If it has the new code now, say so, and the other becomes a store of its own: register --renumber %1.</source>
        <translation>Os y cod newydd sydd ganddi bellach, dywedwch hynny, a daw’r llall yn siop ar wahân: register --renumber %1.</translation>
    </message>
    <message>
        <source>Its name and place until now are those of %1 in this register.</source>
        <translation>Yn y gofrestr hon, %1 sydd â’i henw a’i lleoliad hyd yn hyn.</translation>
    </message>
    <message>
        <source>It has kept neither name nor address, and is in another part of the country.</source>
        <translation>Nid yw wedi cadw na’i henw na’i chyfeiriad, ac mae mewn rhan arall o’r wlad.</translation>
    </message>
    <message>
        <source>If the code is another store’s, give the one that had it another, such as %2, and this one becomes a store of its own: register --renumber %1.</source>
        <translation>Os siop arall piau’r cod, rhowch god arall, megis %2, i’r un oedd ag ef, a daw hon yn siop ar wahân: register --renumber %1.</translation>
    </message>
</context>
<context>
    <name>phaseout::Scenario</name>
    <message>
        <source>a date is needed</source>
        <translation>mae angen dyddiad</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>yn rhy hir</translation>
    </message>
    <message>
        <source>is before the first day</source>
        <translation>mae cyn y diwrnod cyntaf</translation>
    </message>
    <message>
        <source>steps must rise</source>
        <translation>rhaid i&apos;r camau godi</translation>
    </message>
    <message>
        <source>is not a known kind</source>
        <translation>nid yw&apos;n fath hysbys</translation>
    </message>
    <message>
        <source>is needed, with 200 characters at most</source>
        <translation>mae ei angen, gyda 200 nod ar y mwyaf</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>yno ddwywaith</translation>
    </message>
</context>
<context>
    <name>phaseout::Store</name>
    <message>
        <source>several stores have this code: say %1</source>
        <translation>mae gan sawl siop y cod hwn: dywedwch %1</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Yn masnachu</translation>
    </message>
    <message>
        <source>Closes on %1</source>
        <translation>Yn cau ar %1</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Wedi cau ar %1</translation>
    </message>
    <message>
        <source>To be sold on %1</source>
        <translation>I’w gwerthu ar %1</translation>
    </message>
    <message>
        <source>Sold on %1</source>
        <translation>Gwerthwyd ar %1</translation>
    </message>
    <message>
        <source>its company has no name to tell it by</source>
        <translation>nid oes gan ei chwmni enw i’w adnabod wrtho</translation>
    </message>
</context>
<context>
    <name>phaseout::assess</name>
    <message>
        <source>Seen from the internet</source>
        <translation>I&apos;w gweld o&apos;r rhyngrwyd</translation>
    </message>
    <message>
        <source>Old or unknown firmware</source>
        <translation>Cadarnwedd hen neu anhysbys</translation>
    </message>
    <message>
        <source>Age of the device</source>
        <translation>Oed y ddyfais</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Beth mae&apos;n ei wneud</translation>
    </message>
    <message>
        <source>Sensitivity of the place</source>
        <translation>Sensitifrwydd y lle</translation>
    </message>
    <message>
        <source>How sure the maker is</source>
        <translation>Pa mor sicr yw&apos;r gwneuthurwr</translation>
    </message>
    <message>
        <source>Reachable on the network</source>
        <translation>I&apos;w chyrraedd ar y rhwydwaith</translation>
    </message>
    <message>
        <source>at least one weight must be above 0</source>
        <translation>rhaid i o leiaf un pwysau fod uwchlaw 0</translation>
    </message>
    <message>
        <source>Published flaws of its firmware</source>
        <translation>Gwendidau cyhoeddedig ei chadarnwedd</translation>
    </message>
</context>
<context>
    <name>phaseout::cli</name>
    <message>
        <source>phaseout-cli VERB …: guided, estate-wide camera replacement planning.</source>
        <translation>phaseout-cli BERF …: cynllunio amnewid camerâu ar draws ystad gyfan, gam wrth gam.</translation>
    </message>
    <message>
        <source>phaseout-cli VERB --help says more of one. Every verb takes --json.</source>
        <translation>Mae phaseout-cli BERF --help yn dweud mwy am un. Mae pob berf yn derbyn --json.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 done, with findings that need attention; 2 usage; 3 could not do it, nothing changed.</source>
        <translation>Codau gadael: 0 wedi&apos;i wneud; 1 wedi&apos;i wneud, gyda chanfyddiadau sydd angen sylw; 2 defnydd; 3 methwyd ei wneud, ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>answer as JSON; docs/cli.md</source>
        <translation>ateb fel JSON; docs/cli.md</translation>
    </message>
    <message>
        <source>Usage: phaseout-cli %1 %2</source>
        <translation>Defnydd: phaseout-cli %1 %2</translation>
    </message>
    <message>
        <source>There is no such verb. Try phaseout-cli --help.</source>
        <translation>Nid oes berf o&apos;r fath. Rhowch gynnig ar phaseout-cli --help.</translation>
    </message>
    <message>
        <source>Make a project file.</source>
        <translation>Gwneud ffeil prosiect.</translation>
    </message>
    <message>
        <source>what the programme is called</source>
        <translation>enw&apos;r rhaglen</translation>
    </message>
    <message>
        <source>whose stores these are</source>
        <translation>pwy biau&apos;r siopau hyn</translation>
    </message>
    <message>
        <source>ISO code of every amount; GBP</source>
        <translation>cod ISO pob swm; GBP</translation>
    </message>
    <message>
        <source>when the promise was made</source>
        <translation>pryd y gwnaed yr addewid</translation>
    </message>
    <message>
        <source>when all is to be removed</source>
        <translation>erbyn pryd y mae popeth i&apos;w dynnu</translation>
    </message>
    <message>
        <source>What a project holds, and what to do next.</source>
        <translation>Beth sydd mewn prosiect, a beth i&apos;w wneud nesaf.</translation>
    </message>
    <message>
        <source>Read files or folders, then identify and locate what came in.</source>
        <translation>Darllen ffeiliau neu ffolderi, yna adnabod a lleoli&apos;r hyn a ddaeth i mewn.</translation>
    </message>
    <message>
        <source>read every input as this format instead of recognising it</source>
        <translation>darllen pob mewnbwn yn y fformat hwn yn lle ei adnabod</translation>
    </message>
    <message>
        <source>every row is of this store</source>
        <translation>mae pob rhes o&apos;r siop hon</translation>
    </message>
    <message>
        <source>which column holds what; docs/formats/column-mapping.md</source>
        <translation>beth sydd ym mhob colofn; docs/formats/column-mapping.md</translation>
    </message>
    <message>
        <source>say what would change, and change nothing</source>
        <translation>dweud beth fyddai&apos;n newid, heb newid dim</translation>
    </message>
    <message>
        <source>The stores, with what is at each.</source>
        <translation>Y siopau, a beth sydd ym mhob un.</translation>
    </message>
    <message>
        <source>The devices, with the evidence for each.</source>
        <translation>Y dyfeisiau, gyda&apos;r dystiolaeth dros bob un.</translation>
    </message>
    <message>
        <source>only those at this store</source>
        <translation>dim ond y rhai yn y siop hon</translation>
    </message>
    <message>
        <source>Say again what every device is.</source>
        <translation>Dweud eto beth yw pob dyfais.</translation>
    </message>
    <message>
        <source>Say again where every device is, or find a store by free text.</source>
        <translation>Dweud eto ble mae pob dyfais, neu ganfod siop drwy destun rhydd.</translation>
    </message>
    <message>
        <source>a store&apos;s name and address in free words</source>
        <translation>enw a chyfeiriad siop mewn geiriau rhydd</translation>
    </message>
    <message>
        <source>Show what the timetable must respect, or set it.</source>
        <translation>Dangos beth mae&apos;n rhaid i&apos;r amserlen ei barchu, neu ei osod.</translation>
    </message>
    <message>
        <source>read them from this file; docs/constraints.md</source>
        <translation>eu darllen o&apos;r ffeil hon; docs/constraints.md</translation>
    </message>
    <message>
        <source>Make a timetable and make it the current one.</source>
        <translation>Gwneud amserlen a&apos;i gwneud yr un gyfredol.</translation>
    </message>
    <message>
        <source>stop improving after this long; 5</source>
        <translation>rhoi&apos;r gorau i wella ar ôl hyn o eiliadau; 5</translation>
    </message>
    <message>
        <source>stop after exactly so many rounds: repeats a run</source>
        <translation>stopio ar ôl hyn o rowndiau yn union: yn ailadrodd rhediad</translation>
    </message>
    <message>
        <source>another seed, another search; 1</source>
        <translation>hedyn arall, chwiliad arall; 1</translation>
    </message>
    <message>
        <source>write problem, plan and proof for phaseout-verify</source>
        <translation>ysgrifennu problem, cynllun a phrawf ar gyfer phaseout-verify</translation>
    </message>
    <message>
        <source>Say how far a removal has come.</source>
        <translation>Dweud pa mor bell y mae&apos;r tynnu wedi dod.</translation>
    </message>
    <message>
        <source>reported, evidenced, verified or certified; reported</source>
        <translation>reported, evidenced, verified neu certified; reported</translation>
    </message>
    <message>
        <source>photo, ticket or certificate number</source>
        <translation>rhif llun, tocyn neu dystysgrif</translation>
    </message>
    <message>
        <source>the day; today</source>
        <translation>y diwrnod; heddiw</translation>
    </message>
    <message>
        <source>Take the last edits back.</source>
        <translation>Tynnu&apos;r golygiadau diwethaf yn ôl.</translation>
    </message>
    <message>
        <source>how many; 1</source>
        <translation>faint; 1</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Gwneud eto yr hyn a dynnwyd yn ôl.</translation>
    </message>
    <message>
        <source>Who changed what, when.</source>
        <translation>Pwy newidiodd beth, a phryd.</translation>
    </message>
    <message>
        <source>check that nothing was altered</source>
        <translation>gwirio na newidiwyd dim yn y dirgel</translation>
    </message>
    <message>
        <source>Write a checked copy.</source>
        <translation>Ysgrifennu copi wedi&apos;i wirio.</translation>
    </message>
    <message>
        <source>Ask which cameras answer on this computer&apos;s own networks; saves a file that import reads.</source>
        <translation>Gofyn pa gamerâu sy&apos;n ateb ar rwydweithiau&apos;r cyfrifiadur hwn ei hun; mae&apos;n cadw ffeil y mae import yn ei darllen.</translation>
    </message>
    <message>
        <source>only on this one; without it the interfaces are listed and nothing is sent</source>
        <translation>ar hwn yn unig; hebddo rhestrir y rhyngwynebau ac ni anfonir dim</translation>
    </message>
    <message>
        <source>how long to listen; 5</source>
        <translation>am ba hyd i wrando; 5</translation>
    </message>
    <message>
        <source>Write the files of a fictional retailer to try things on.</source>
        <translation>Ysgrifennu ffeiliau manwerthwr dychmygol i roi cynnig ar bethau.</translation>
    </message>
    <message>
        <source>how many stores; 120</source>
        <translation>faint o siopau; 120</translation>
    </message>
    <message>
        <source>about how many devices at each; 19</source>
        <translation>tua faint o ddyfeisiau ym mhob un; 19</translation>
    </message>
    <message>
        <source>another seed, another retailer; 1</source>
        <translation>hedyn arall, manwerthwr arall; 1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln o ddyfeisiau</numerusform>
            <numerusform>%Ln ddyfais</numerusform>
            <numerusform>%Ln o ddyfeisiau</numerusform>
            <numerusform>%Ln o ddyfeisiau</numerusform>
            <numerusform>%Ln o ddyfeisiau</numerusform>
        </translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>O fewn y cwmpas</translation>
    </message>
    <message>
        <source>Mapped to a store</source>
        <translation>Wedi&apos;u mapio i siop</translation>
    </message>
    <message>
        <source>Waiting to be identified</source>
        <translation>Yn aros i&apos;w hadnabod</translation>
    </message>
    <message>
        <source>Waiting to be mapped</source>
        <translation>Yn aros i&apos;w mapio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Faint</translation>
    </message>
    <message>
        <source>No store in the registers is like this. Add it, or import a newer register.</source>
        <translation>Nid oes siop debyg i hon yn y cofrestrau. Ychwanegwch hi, neu mewnforiwch gofrestr fwy diweddar.</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Tebygolrwydd</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Siop</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhanbarth</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Tynnwyd</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Gwneuthurwr</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Dosbarth</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dyfarniad</translation>
    </message>
    <message>
        <source>Say store:CODE or device:ID.</source>
        <translation>Dywedwch store:COD neu device:ID.</translation>
    </message>
    <message>
        <source>--evidence REF is needed: a photo, ticket or certificate number</source>
        <translation>mae angen --evidence REF: rhif llun, tocyn neu dystysgrif</translation>
    </message>
    <message>
        <source>Nothing has been imported. This is what would change.</source>
        <translation>Ni fewnforiwyd dim. Dyma beth fyddai&apos;n newid.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Yr un fath</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Gwrthdaro</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dyfeisiau</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Siopau</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Is-rwydweithiau</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Wythnos</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ymweliad</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Criw</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Pam bryd hynny</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more visit(s)</source>
        <translation>
            <numerusform>… a %Ln o ymweliadau eraill</numerusform>
            <numerusform>… a %Ln ymweliad arall</numerusform>
            <numerusform>… a %Ln o ymweliadau eraill</numerusform>
            <numerusform>… a %Ln o ymweliadau eraill</numerusform>
            <numerusform>… a %Ln o ymweliadau eraill</numerusform>
        </translation>
    </message>
    <message>
        <source>Total, without VAT</source>
        <translation>Cyfanswm, heb TAW</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Arian wrth gefn</translation>
    </message>
    <message>
        <source>VAT that does not come back</source>
        <translation>TAW na ddaw yn ôl</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cyfradd</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Isel</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Tebygol</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Uchel</translation>
    </message>
    <message>
        <source>--count must be at least 1.</source>
        <translation>Rhaid i --count fod o leiaf 1.</translation>
    </message>
    <message>
        <source>Say what it is called: --name NAME</source>
        <translation>Dywedwch beth yw ei enw: --name ENW</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Gwnaed %1.</translation>
    </message>
    <message>
        <source>Reported removed</source>
        <translation>Adroddwyd eu tynnu</translation>
    </message>
    <message>
        <source>Verified removed</source>
        <translation>Gwiriwyd eu tynnu</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nesaf: %1</translation>
    </message>
    <message>
        <source>Checked copy written to %1.</source>
        <translation>Ysgrifennwyd copi wedi&apos;i wirio i %1.</translation>
    </message>
    <message>
        <source>The journal is intact, and so is every import.</source>
        <translation>Mae&apos;r dyddlyfr yn gyfan, a phob mewnforio hefyd.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Dadwnaed: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gwnaed eto: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose an interface: phaseout-cli discover OUT --interface NAME</source>
        <translation>Nid anfonwyd dim. Dewiswch ryngwyneb: phaseout-cli discover OUT --interface ENW</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Rhyngwyneb</translation>
    </message>
    <message>
        <source>Say which file to write the answers to.</source>
        <translation>Dywedwch i ba ffeil i ysgrifennu&apos;r atebion.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) saved. Import the file to see what they are.</source>
        <translation>
            <numerusform>Cadwyd %Ln o atebion. Mewnforiwch y ffeil i weld beth ydynt.</numerusform>
            <numerusform>Cadwyd %Ln ateb. Mewnforiwch y ffeil i weld beth ydyw.</numerusform>
            <numerusform>Cadwyd %Ln o atebion. Mewnforiwch y ffeil i weld beth ydynt.</numerusform>
            <numerusform>Cadwyd %Ln o atebion. Mewnforiwch y ffeil i weld beth ydynt.</numerusform>
            <numerusform>Cadwyd %Ln o atebion. Mewnforiwch y ffeil i weld beth ydynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this network was asked: what stands behind a router was not heard.</source>
        <translation>Y rhwydwaith hwn yn unig a holwyd: ni chlywyd yr hyn sydd y tu ôl i lwybrydd.</translation>
    </message>
    <message>
        <source>%1 stores and %2 devices of a fictional retailer in %3 files, and the truth about them in truth.json.</source>
        <translation>Siopau manwerthwr dychmygol: %1; dyfeisiau: %2; ffeiliau: %3; a&apos;r gwir amdanynt yn truth.json.</translation>
    </message>
    <message>
        <source>Say what devices are.</source>
        <translation>Dweud beth yw dyfeisiau.</translation>
    </message>
    <message>
        <source>who made them, such as hikvision</source>
        <translation>pwy a&apos;u gwnaeth, megis hikvision</translation>
    </message>
    <message>
        <source>what is printed on them</source>
        <translation>beth sydd wedi&apos;i argraffu arnynt</translation>
    </message>
    <message>
        <source>camera, recorder, …</source>
        <translation>camera, recorder, …</translation>
    </message>
    <message>
        <source>kept in the journal</source>
        <translation>fe&apos;i cedwir yn y dyddlyfr</translation>
    </message>
    <message>
        <source>Say where devices are.</source>
        <translation>Dweud ble mae dyfeisiau.</translation>
    </message>
    <message>
        <source>Add a store that no register has, with the devices that are there.</source>
        <translation>Ychwanegu siop nad yw mewn unrhyw gofrestr, gyda&apos;r dyfeisiau sydd yno.</translation>
    </message>
    <message>
        <source>its code</source>
        <translation>ei chod</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>ei henw</translation>
    </message>
    <message>
        <source>its street</source>
        <translation>ei stryd</translation>
    </message>
    <message>
        <source>its town</source>
        <translation>ei thref</translation>
    </message>
    <message>
        <source>its postcode, which gives region and nation</source>
        <translation>ei chod post, sy&apos;n rhoi&apos;r rhanbarth a&apos;r genedl</translation>
    </message>
    <message>
        <source>Say that devices were taken off the network, or put back.</source>
        <translation>Dweud i ddyfeisiau gael eu tynnu oddi ar y rhwydwaith, neu eu rhoi&apos;n ôl.</translation>
    </message>
    <message>
        <source>Take an import back at any later time; decisions are kept.</source>
        <translation>Tynnu mewnforio&apos;n ôl unrhyw bryd wedyn; cedwir penderfyniadau.</translation>
    </message>
    <message>
        <source>let it count again</source>
        <translation>gadael iddo gyfrif eto</translation>
    </message>
    <message>
        <source>Show or set what a project has one of.</source>
        <translation>Dangos neu osod yr hyn y mae gan brosiect un ohono.</translation>
    </message>
    <message>
        <source>read it from this file, in the form that it is shown in</source>
        <translation>ei ddarllen o&apos;r ffeil hon, ar y ffurf y&apos;i dangosir</translation>
    </message>
    <message>
        <source>Write a report.</source>
        <translation>Ysgrifennu adroddiad.</translation>
    </message>
    <message>
        <source>the board&apos;s workbook</source>
        <translation>llyfr gwaith y bwrdd</translation>
    </message>
    <message>
        <source>Say which code it has: --code CODE, 1 to 32 characters.</source>
        <translation>Dywedwch pa god sydd ganddi: --code COD, 1 i 32 nod.</translation>
    </message>
    <message>
        <source>Say on (taken off the network) or off.</source>
        <translation>Dywedwch on (wedi&apos;i thynnu oddi ar y rhwydwaith) neu off.</translation>
    </message>
    <message>
        <source>Say which report: --board OUT.xlsx</source>
        <translation>Dywedwch pa adroddiad: --board OUT.xlsx</translation>
    </message>
    <message>
        <source>The board&apos;s workbook is %1.</source>
        <translation>Llyfr gwaith y bwrdd yw %1.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>It is done. A log stays beside the project until it is next changed.</source>
        <translation>Mae wedi’i wneud. Mae log yn aros wrth ochr y prosiect nes iddo gael ei newid nesaf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) of it fail; its sheet Checks says which.</source>
        <translation>
            <numerusform>Mae %Ln o wiriadau ohono’n methu; mae’r ddalen Checks yn dweud pa rai.</numerusform>
            <numerusform>Mae %Ln gwiriad ohono’n methu; mae’r ddalen Checks yn dweud pa un.</numerusform>
            <numerusform>Mae %Ln o wiriadau ohono’n methu; mae’r ddalen Checks yn dweud pa rai.</numerusform>
            <numerusform>Mae %Ln o wiriadau ohono’n methu; mae’r ddalen Checks yn dweud pa rai.</numerusform>
            <numerusform>Mae %Ln o wiriadau ohono’n methu; mae’r ddalen Checks yn dweud pa rai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read, %1 rejected.</source>
        <translation>
            <numerusform>Darllenwyd %Ln o resi, gwrthodwyd %1.</numerusform>
            <numerusform>Darllenwyd %Ln rhes, gwrthodwyd %1.</numerusform>
            <numerusform>Darllenwyd %Ln o resi, gwrthodwyd %1.</numerusform>
            <numerusform>Darllenwyd %Ln o resi, gwrthodwyd %1.</numerusform>
            <numerusform>Darllenwyd %Ln o resi, gwrthodwyd %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stand in %Ln file(s) or sheet(s).</source>
        <translation>
            <numerusform>Maent mewn %Ln o ffeiliau neu ddalennau.</numerusform>
            <numerusform>Maent mewn %Ln ffeil neu ddalen.</numerusform>
            <numerusform>Maent mewn %Ln o ffeiliau neu ddalennau.</numerusform>
            <numerusform>Maent mewn %Ln o ffeiliau neu ddalennau.</numerusform>
            <numerusform>Maent mewn %Ln o ffeiliau neu ddalennau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>Ni ellid darllen %Ln o ffeiliau.</numerusform>
            <numerusform>Ni ellid darllen %Ln ffeil.</numerusform>
            <numerusform>Ni ellid darllen %Ln o ffeiliau.</numerusform>
            <numerusform>Ni ellid darllen %Ln o ffeiliau.</numerusform>
            <numerusform>Ni ellid darllen %Ln o ffeiliau.</numerusform>
        </translation>
    </message>
    <message>
        <source>On top: devices at no store yet, without visits</source>
        <translation>Ar ben hynny: dyfeisiau heb siop eto, heb ymweliadau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of unknown class are priced as cameras.</source>
        <translation>
            <numerusform>Prisir %Ln o ddyfeisiau o ddosbarth anhysbys fel camerâu.</numerusform>
            <numerusform>Prisir %Ln ddyfais o ddosbarth anhysbys fel camerâu.</numerusform>
            <numerusform>Prisir %Ln o ddyfeisiau o ddosbarth anhysbys fel camerâu.</numerusform>
            <numerusform>Prisir %Ln o ddyfeisiau o ddosbarth anhysbys fel camerâu.</numerusform>
            <numerusform>Prisir %Ln o ddyfeisiau o ddosbarth anhysbys fel camerâu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encoder(s), access terminal(s) or intercom(s) have no rate: nothing is charged for replacing them.</source>
        <translation>
            <numerusform>Nid oes cyfradd ar gyfer %Ln o amgodyddion, terfynellau mynediad neu systemau intercom: ni chodir dim am eu hamnewid.</numerusform>
            <numerusform>Nid oes cyfradd ar gyfer %Ln amgodydd, terfynell fynediad neu system intercom: ni chodir dim am eu hamnewid.</numerusform>
            <numerusform>Nid oes cyfradd ar gyfer %Ln o amgodyddion, terfynellau mynediad neu systemau intercom: ni chodir dim am eu hamnewid.</numerusform>
            <numerusform>Nid oes cyfradd ar gyfer %Ln o amgodyddion, terfynellau mynediad neu systemau intercom: ni chodir dim am eu hamnewid.</numerusform>
            <numerusform>Nid oes cyfradd ar gyfer %Ln o amgodyddion, terfynellau mynediad neu systemau intercom: ni chodir dim am eu hamnewid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) late</source>
        <translation>
            <numerusform>%Ln o ymweliadau&apos;n hwyr</numerusform>
            <numerusform>%Ln ymweliad yn hwyr</numerusform>
            <numerusform>%Ln o ymweliadau&apos;n hwyr</numerusform>
            <numerusform>%Ln o ymweliadau&apos;n hwyr</numerusform>
            <numerusform>%Ln o ymweliadau&apos;n hwyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more store(s) without a visit</source>
        <translation>
            <numerusform>… a %Ln o siopau eraill heb ymweliad</numerusform>
            <numerusform>… a %Ln siop arall heb ymweliad</numerusform>
            <numerusform>… a %Ln o siopau eraill heb ymweliad</numerusform>
            <numerusform>… a %Ln o siopau eraill heb ymweliad</numerusform>
            <numerusform>… a %Ln o siopau eraill heb ymweliad</numerusform>
        </translation>
    </message>
    <message>
        <source>The constraints make no sense for these stores. Nothing was changed.</source>
        <translation>Nid yw&apos;r cyfyngiadau&apos;n gwneud synnwyr ar gyfer y siopau hyn. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Nothing was stored; the plan there was stays.</source>
        <translation>Ni chadwyd dim; mae&apos;r cynllun oedd yno yn aros.</translation>
    </message>
    <message>
        <source>Solve an instance of a public set, to compare the planner with others.</source>
        <translation>Datrys enghraifft o gasgliad cyhoeddus, i gymharu&apos;r cynllunydd ag eraill.</translation>
    </message>
    <message>
        <source>which one of a file with several, from 1; 1</source>
        <translation>pa un o ffeil â sawl un, o 1; 1</translation>
    </message>
    <message>
        <source>--instance is a whole number from 1.</source>
        <translation>Rhif cyfan o 1 i fyny yw --instance.</translation>
    </message>
    <message>
        <source>%1: %2, no less than %3 possible, after %4 s</source>
        <translation>%1: %2, dim llai na %3 yn bosibl, ar ôl %4 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) without a place</source>
        <translation>
            <numerusform>%Ln tasg heb le</numerusform>
            <numerusform>%Ln dasg heb le</numerusform>
            <numerusform>%Ln dasg heb le</numerusform>
            <numerusform>%Ln tasg heb le</numerusform>
            <numerusform>%Ln tasg heb le</numerusform>
        </translation>
    </message>
    <message>
        <source>how long to look for each; 250</source>
        <translation>pa mor hir i chwilio am bob un; 250</translation>
    </message>
    <message>
        <source>Why a store is visited when it is; or what is scarce, and what does not fit.</source>
        <translation>Pam yr ymwelir â siop pan wneir hynny; neu beth sy&apos;n brin, a beth nad yw&apos;n ffitio.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Symudwyd</translation>
    </message>
    <message>
        <source>Without a visit</source>
        <translation>Heb ymweliad</translation>
    </message>
    <message>
        <source>Deadlines missed</source>
        <translation>Dyddiadau terfyn a fethwyd</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Above its bound by</source>
        <translation>Uwchlaw ei ffin o</translation>
    </message>
    <message>
        <source>From the week of</source>
        <translation>O wythnos</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>there is no plan yet.</source>
        <translation>nid oes cynllun eto.</translation>
    </message>
    <message>
        <source>Nothing was changed. --take N makes one of them the current plan.</source>
        <translation>Ni newidiwyd dim. Mae --take N yn gwneud un ohonynt yn gynllun cyfredol.</translation>
    </message>
    <message>
        <source>its week</source>
        <translation>ei hwythnos hi</translation>
    </message>
    <message>
        <source>Worth to others</source>
        <translation>Gwerth i eraill</translation>
    </message>
    <message>
        <source>Worse at least</source>
        <translation>Gwaeth o leiaf</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Yn y ffordd</translation>
    </message>
    <message>
        <source>Say store:CODE.</source>
        <translation>Rhowch store:COD.</translation>
    </message>
    <message>
        <source>Nothing is scarce: no crew, delivery or sum of money more would help.</source>
        <translation>Nid oes dim yn brin: ni fyddai criw, danfoniad na swm o arian ychwanegol yn helpu.</translation>
    </message>
    <message>
        <source>show the current one, every visit, and plan nothing</source>
        <translation>dangos yr un cyfredol, pob ymweliad, heb gynllunio dim</translation>
    </message>
    <message>
        <source>At none of the stores, or nothing to remove</source>
        <translation>Heb fod yn yr un o&apos;r siopau, neu ddim i&apos;w dynnu</translation>
    </message>
    <message>
        <source>To be paid in all</source>
        <translation>I&apos;w dalu i gyd</translation>
    </message>
    <message>
        <source>Waiting in all, each once</source>
        <translation>Yn aros i gyd, pob un unwaith</translation>
    </message>
    <message>
        <source>Named sets of edits to the constraints: show, set, plan side by side, or make one the project&apos;s own.</source>
        <translation>Setiau o olygiadau i&apos;r cyfyngiadau, ag enw: eu dangos, eu gosod, eu cynllunio ochr yn ochr, neu wneud un yn eiddo i&apos;r prosiect.</translation>
    </message>
    <message>
        <source>read them from this file; docs/scenarios.md</source>
        <translation>eu darllen o&apos;r ffeil hon; docs/scenarios.md</translation>
    </message>
    <message>
        <source>plan each of them and the project as it is</source>
        <translation>cynllunio pob un ohonynt a&apos;r prosiect fel y mae</translation>
    </message>
    <message>
        <source>make its constraints the project&apos;s own</source>
        <translation>gwneud ei gyfyngiadau yn eiddo i&apos;r prosiect</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Fel y mae</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>Half of the risk gone</source>
        <translation>Hanner y risg wedi mynd</translation>
    </message>
    <message>
        <source>The project holds no scenarios.</source>
        <translation>Nid oes senarios yn y prosiect.</translation>
    </message>
    <message>
        <source>What may become of the current plan: thousands of runs with what goes wrong.</source>
        <translation>Beth a all ddod o&apos;r cynllun cyfredol: miloedd o rediadau gyda&apos;r hyn sy&apos;n mynd o&apos;i le.</translation>
    </message>
    <message>
        <source>how many runs; 10000</source>
        <translation>faint o rediadau; 10000</translation>
    </message>
    <message>
        <source>how uncertain everything is; docs/cli.md</source>
        <translation>pa mor ansicr yw popeth; docs/cli.md</translation>
    </message>
    <message>
        <source>another seed, other luck; 1</source>
        <translation>hedyn arall, lwc arall; 1</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Fel y cynlluniwyd</translation>
    </message>
    <message>
        <source>Half of the time</source>
        <translation>Hanner yr amser</translation>
    </message>
    <message>
        <source>In 80 %</source>
        <translation>Mewn 80 %</translation>
    </message>
    <message>
        <source>In 90 %</source>
        <translation>Mewn 90 %</translation>
    </message>
    <message>
        <source>What matters, from its good to its bad end</source>
        <translation>Beth sy&apos;n bwysig, o&apos;i ben da i&apos;w ben drwg</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Diwrnodau gwaith</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replication(s). The spreads are assumptions; --assumptions A.json says others.</source>
        <translation>
            <numerusform>%Ln o rediadau. Rhagdybiaethau yw&apos;r gwasgariadau; mae --assumptions A.json yn rhoi rhai eraill.</numerusform>
            <numerusform>%Ln rhediad. Rhagdybiaethau yw&apos;r gwasgariadau; mae --assumptions A.json yn rhoi rhai eraill.</numerusform>
            <numerusform>%Ln o rediadau. Rhagdybiaethau yw&apos;r gwasgariadau; mae --assumptions A.json yn rhoi rhai eraill.</numerusform>
            <numerusform>%Ln o rediadau. Rhagdybiaethau yw&apos;r gwasgariadau; mae --assumptions A.json yn rhoi rhai eraill.</numerusform>
            <numerusform>%Ln o rediadau. Rhagdybiaethau yw&apos;r gwasgariadau; mae --assumptions A.json yn rhoi rhai eraill.</numerusform>
        </translation>
    </message>
    <message>
        <source>add a preset, counted from the promise; --presets lists them</source>
        <translation>ychwanegu rhagosodiad, wedi&apos;i gyfrif o&apos;r addewid; mae --presets yn eu rhestru</translation>
    </message>
    <message>
        <source>list what may be added</source>
        <translation>rhestru&apos;r hyn y gellir ei ychwanegu</translation>
    </message>
    <message>
        <source>One of --set, --adopt, --compare, --preset and --presets at a time.</source>
        <translation>Un o --set, --adopt, --compare, --preset a --presets ar y tro.</translation>
    </message>
    <message>
        <source>list every plan there was, and plan nothing</source>
        <translation>rhestru pob cynllun a fu, heb gynllunio dim</translation>
    </message>
    <message>
        <source>make an earlier plan the current one again: its number or its id</source>
        <translation>gwneud cynllun cynharach yn gyfredol eto: ei rif neu ei ddynodydd</translation>
    </message>
    <message>
        <source>measure against this plan from now on</source>
        <translation>mesur yn erbyn y cynllun hwn o hyn ymlaen</translation>
    </message>
    <message>
        <source>--%1 plans nothing: leave --%2 away.</source>
        <translation>Nid yw --%1 yn cynllunio dim: gadewch --%2 allan.</translation>
    </message>
    <message>
        <source>current</source>
        <translation>cyfredol</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>gwaelodlin</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Nid oes cynllun eto.</translation>
    </message>
    <message>
        <source>Above the least risk by</source>
        <translation>Uwchlaw&apos;r risg leiaf o</translation>
    </message>
    <message>
        <source>only those of this list: in-scope, waiting, no-devices; docs/lists.md</source>
        <translation>dim ond rhai&apos;r rhestr hon: in-scope, waiting, no-devices; docs/lists.md</translation>
    </message>
    <message>
        <source>only those of this list, such as made-since-pledge; docs/lists.md</source>
        <translation>dim ond rhai&apos;r rhestr hon, megis made-since-pledge; docs/lists.md</translation>
    </message>
    <message>
        <source>only those that this import brought</source>
        <translation>dim ond y rhai a ddaeth gyda&apos;r mewnforio hwn</translation>
    </message>
    <message>
        <source>What it costs, by category; or add a cost line of your own.</source>
        <translation>Beth yw&apos;r gost, fesul categori; neu ychwanegu llinell gost eich hun.</translation>
    </message>
    <message>
        <source>add a cost line with this name</source>
        <translation>ychwanegu llinell gost â&apos;r enw hwn</translation>
    </message>
    <message>
        <source>what it is paid for: once, store, device, camera, …; docs/rates.md; once</source>
        <translation>am beth y telir: once, store, device, camera, …; docs/rates.md; once</translation>
    </message>
    <message>
        <source>what one of it costs</source>
        <translation>faint mae un ohono yn ei gostio</translation>
    </message>
    <message>
        <source>at the least; as likely</source>
        <translation>o leiaf; fel y tebygol</translation>
    </message>
    <message>
        <source>at the most; as likely</source>
        <translation>ar y mwyaf; fel y tebygol</translation>
    </message>
    <message>
        <source>remove this line</source>
        <translation>tynnu&apos;r llinell hon</translation>
    </message>
    <message>
        <source>--only is one of %1.</source>
        <translation>Mae --only yn un o %1.</translation>
    </message>
    <message>
        <source>low, likely and high are out of order</source>
        <translation>nid yw isel, tebygol ac uchel mewn trefn</translation>
    </message>
    <message>
        <source>On top, once: %1</source>
        <translation>Ar ben hynny, unwaith: %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>rhif cyfan o %1 i %2</translation>
    </message>
    <message>
        <source>a day is written year, month, day, as in 2026-11-18</source>
        <translation>ysgrifennir diwrnod fel blwyddyn, mis, diwrnod, megis 2026-11-18</translation>
    </message>
    <message>
        <source>What a newer store register has otherwise, and what it means.</source>
        <translation>Yr hyn sy’n wahanol mewn cofrestr siopau fwy newydd, a’i ystyr.</translation>
    </message>
    <message>
        <source>these two codes are one store</source>
        <translation>un siop yw’r ddau god hyn</translation>
    </message>
    <message>
        <source>this region is another one, wrongly written</source>
        <translation>rhanbarth arall yw hwn, wedi’i gamsillafu</translation>
    </message>
    <message>
        <source>do everything that is proposed</source>
        <translation>gwneud popeth a gynigir</translation>
    </message>
    <message>
        <source>Where lists, network and reports do not say the same.</source>
        <translation>Lle nad yw rhestrau, rhwydwaith ac adroddiadau’n dweud yr un peth.</translation>
    </message>
    <message>
        <source>Whether what is about to be bought is what is being removed; - reads what is pasted.</source>
        <translation>Ai’r hyn sydd ar fin cael ei brynu yw’r hyn sy’n cael ei dynnu; mae - yn darllen yr hyn a ludir.</translation>
    </message>
    <message>
        <source>say one of: camera, recorder, encoder, access, intercom, switch, display, alarm, other, unknown</source>
        <translation>dywedwch un o: camera, recorder, encoder, access, intercom, switch, display, alarm, other, unknown</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Bwlch</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; --json lists all.</source>
        <translation>
            <numerusform>… a %Ln arall; mae --json yn rhestru’r cyfan.</numerusform>
            <numerusform>… a %Ln arall; mae --json yn rhestru’r cyfan.</numerusform>
            <numerusform>… a %Ln arall; mae --json yn rhestru’r cyfan.</numerusform>
            <numerusform>… a %Ln arall; mae --json yn rhestru’r cyfan.</numerusform>
            <numerusform>… a %Ln arall; mae --json yn rhestru’r cyfan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rhes</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>The newest register raises no question.</source>
        <translation>Nid yw’r gofrestr ddiweddaraf yn codi unrhyw gwestiwn.</translation>
    </message>
    <message>
        <source>write what it was and what it is, as in 0706=1706</source>
        <translation>ysgrifennwch beth ydoedd a beth ydyw, megis 0706=1706</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Ni newidiodd dim.</translation>
    </message>
    <message>
        <source>this region is a new one, rightly written</source>
        <translation>mae’r rhanbarth hwn yn un newydd, wedi’i ysgrifennu’n gywir</translation>
    </message>
    <message>
        <source>this store moved to where the register has it</source>
        <translation>symudodd y siop hon i’r lle y mae’r gofrestr yn ei rhoi</translation>
    </message>
    <message>
        <source>PHASEOUT_NOW is no instant: write it as in 2026-11-22 or 2026-11-22T09:30:00Z.</source>
        <translation>Nid yw PHASEOUT_NOW yn amser: ysgrifennwch ef fel 2026-11-22 neu 2026-11-22T09:30:00Z.</translation>
    </message>
    <message>
        <source>%1 closed on %2.</source>
        <translation>Caeodd %1 ar %2.</translation>
    </message>
    <message>
        <source>Store, or what is said of it</source>
        <translation>Siop, neu’r hyn a ddywedir amdani</translation>
    </message>
    <message>
        <source>Nothing in scope is known at %1: only the store&apos;s own state is changed.</source>
        <translation>Nid oes dim o fewn cwmpas yn hysbys yn %1: dim ond cyflwr y siop ei hun a newidir.</translation>
    </message>
    <message>
        <source>how it is written: wt, psplib, upmsp, 1mstdc or json; docs/cli.md</source>
        <translation>sut y mae wedi&apos;i hysgrifennu: wt, psplib, upmsp, 1mstdc neu json; docs/cli.md</translation>
    </message>
    <message>
        <source>--format is one of wt, psplib, upmsp, 1mstdc and json.</source>
        <translation>--format yw un o wt, psplib, upmsp, 1mstdc a json.</translation>
    </message>
    <message>
        <source>Compare ways to plan again, from the least risk carried to the fewest moved visits.</source>
        <translation>Cymharu ffyrdd o gynllunio eto, o’r risg leiaf a gerrir i’r nifer lleiaf o ymweliadau a symudir.</translation>
    </message>
    <message>
        <source>make the Nth of them the current plan; 1 carries the least risk</source>
        <translation>gwneud y Nfed ohonynt yn gynllun cyfredol; 1 sy’n cario’r risg leiaf</translation>
    </message>
    <message>
        <source>Cost of its visits</source>
        <translation>Cost ei ymweliadau</translation>
    </message>
    <message>
        <source>Risk carried</source>
        <translation>Risg a gerrir</translation>
    </message>
    <message>
        <source>Risk carried is in points of this run: each store’s risk, for as long as it waits. It compares these choices with one another, and not with those of another day.</source>
        <translation>Mewn pwyntiau’r rhediad hwn y mae’r risg a gerrir: risg pob siop, cyhyd ag y bo’n aros. Mae’n cymharu’r dewisiadau hyn â’i gilydd, ac nid â rhai diwrnod arall.</translation>
    </message>
    <message>
        <source>After their deadline</source>
        <translation>Ar ôl eu dyddiad cau</translation>
    </message>
    <message>
        <source>Own risk carried</source>
        <translation>Ei risg ei hun a gerrir</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; --json lists them all.</source>
        <translation>
            <numerusform>… a %Ln arall; mae --json yn rhestru’r cyfan.</numerusform>
            <numerusform>… a %Ln arall; mae --json yn rhestru’r cyfan.</numerusform>
            <numerusform>… a %Ln arall; mae --json yn rhestru’r cyfan.</numerusform>
            <numerusform>… a %Ln arall; mae --json yn rhestru’r cyfan.</numerusform>
            <numerusform>… a %Ln arall; mae --json yn rhestru’r cyfan.</numerusform>
        </translation>
    </message>
    <message>
        <source>with suggested: all that wait and whose maker is at least so sure</source>
        <translation>gyda suggested: popeth sy’n aros y mae ei wneuthurwr o leiaf mor sicr â hyn</translation>
    </message>
    <message>
        <source>with suggested: say how many, and change nothing</source>
        <translation>gyda suggested: dweud faint, heb newid dim</translation>
    </message>
    <message>
        <source>with suggested: all that wait and whose store is at least so sure</source>
        <translation>gyda suggested: popeth sy’n aros y mae ei siop o leiaf mor sicr â hyn</translation>
    </message>
    <message>
        <source>Say that devices are one, whatever their rows say.</source>
        <translation>Dweud bod dyfeisiau’n un, beth bynnag a ddywed eu rhesi.</translation>
    </message>
    <message>
        <source>The rows that a device stands on; or say that some are not of it.</source>
        <translation>Y rhesi y mae dyfais yn sefyll arnynt; neu ddweud nad yw rhai’n perthyn iddi.</translation>
    </message>
    <message>
        <source>What names, folders and addresses say of the store: show the rules, or make one.</source>
        <translation>Yr hyn a ddywed enwau, ffolderi a chyfeiriadau am y siop: dangos y rheolau, neu wneud un.</translation>
    </message>
    <message>
        <source>host names like this: * any text, ? one character, # one figure, {code} the store&apos;s code</source>
        <translation>enwau gwesteiwyr fel hyn: * unrhyw destun, ? un nod, # un ffigur, {code} cod y siop</translation>
    </message>
    <message>
        <source>the recorder&apos;s name or address as the source gives it</source>
        <translation>enw neu gyfeiriad y recordydd fel y mae’r ffynhonnell yn ei roi</translation>
    </message>
    <message>
        <source>what a source calls the place, its address included</source>
        <translation>yr hyn y mae ffynhonnell yn galw’r lle, gan gynnwys ei gyfeiriad</translation>
    </message>
    <message>
        <source>a folder that the file lay in</source>
        <translation>ffolder yr oedd y ffeil ynddi</translation>
    </message>
    <message>
        <source>addresses such as 10.31.4.0/24</source>
        <translation>cyfeiriadau megis 10.31.4.0/24</translation>
    </message>
    <message>
        <source>the store that is meant, where the pattern has no {code}</source>
        <translation>y siop a olygir, lle nad oes {code} yn y patrwm</translation>
    </message>
    <message>
        <source>whose store, where two have that code</source>
        <translation>siop pwy, lle mae gan ddwy y cod hwnnw</translation>
    </message>
    <message>
        <source>take the Nth rule away</source>
        <translation>tynnu’r rheol â’r rhif hwn</translation>
    </message>
    <message>
        <source>rules that would do for others what was decided for this device</source>
        <translation>rheolau a wnâi i eraill yr hyn a benderfynwyd ar gyfer y ddyfais hon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would be decided.</source>
        <translation>
            <numerusform>Byddai %Ln o ddyfeisiau yn cael eu penderfynu.</numerusform>
            <numerusform>Byddai %Ln ddyfais yn cael eu penderfynu.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau yn cael eu penderfynu.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau yn cael eu penderfynu.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau yn cael eu penderfynu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the devices: device:ID.</source>
        <translation>Enwch y dyfeisiau: device:ID.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Rhif cyfresol</translation>
    </message>
    <message>
        <source>the code in it</source>
        <translation>y cod sydd ynddo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Yn darllen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrwm</translation>
    </message>
    <message numerus="yes">
        <source>It speaks of %Ln device(s).</source>
        <translation>
            <numerusform>Mae’n sôn am %Ln o ddyfeisiau.</numerusform>
            <numerusform>Mae’n sôn am %Ln ddyfais.</numerusform>
            <numerusform>Mae’n sôn am %Ln o ddyfeisiau.</numerusform>
            <numerusform>Mae’n sôn am %Ln o ddyfeisiau.</numerusform>
            <numerusform>Mae’n sôn am %Ln o ddyfeisiau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) that wait would get a store.</source>
        <translation>
            <numerusform>Byddai %Ln o ddyfeisiau sy’n aros yn cael siop.</numerusform>
            <numerusform>Byddai %Ln ddyfais sy’n aros yn cael siop.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau sy’n aros yn cael siop.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau sy’n aros yn cael siop.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau sy’n aros yn cael siop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would move to another store.</source>
        <translation>
            <numerusform>Byddai %Ln o ddyfeisiau yn symud i siop arall.</numerusform>
            <numerusform>Byddai %Ln ddyfais yn symud i siop arall.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau yn symud i siop arall.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau yn symud i siop arall.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau yn symud i siop arall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would stay where they are though it says otherwise.</source>
        <translation>
            <numerusform>Byddai %Ln o ddyfeisiau yn aros lle y mae er iddi ddweud fel arall.</numerusform>
            <numerusform>Byddai %Ln ddyfais yn aros lle y mae er iddi ddweud fel arall.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau yn aros lle y mae er iddi ddweud fel arall.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau yn aros lle y mae er iddi ddweud fel arall.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau yn aros lle y mae er iddi ddweud fel arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dyfais</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>make one rule at a time</source>
        <translation>gwnewch un rheol ar y tro</translation>
    </message>
    <message>
        <source>there is such a rule already</source>
        <translation>mae rheol o’r fath yn barod</translation>
    </message>
    <message>
        <source>it has no store yet</source>
        <translation>nid oes ganddi siop eto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>Make a rule, take one away, or ask for some: one at a time.</source>
        <translation>Gwnewch reol, tynnwch un, neu gofynnwch am rai: un ar y tro.</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>Nid oes rheolau eto.</translation>
    </message>
    <message>
        <source>also where devices that have a place would lose it</source>
        <translation>hefyd lle byddai dyfeisiau sydd â lle yn ei golli</translation>
    </message>
    <message>
        <source>more than one device begins like this</source>
        <translation>mae mwy nag un ddyfais yn dechrau fel hyn</translation>
    </message>
    <message>
        <source>--at-least takes a percentage from 1 to 100, and no device is named with it.</source>
        <translation>Mae --at-least yn cymryd canran o 1 i 100, ac ni enwir dyfais gydag ef.</translation>
    </message>
    <message>
        <source>They differ in: %1.</source>
        <translation>Maent yn wahanol o ran: %1.</translation>
    </message>
    <message>
        <source>At another store</source>
        <translation>Mewn siop arall</translation>
    </message>
    <message>
        <source>No rule would place others that wait and leave most where they are.</source>
        <translation>Ni fyddai unrhyw reol yn lleoli eraill sy&apos;n aros ac yn gadael y rhan fwyaf lle maent.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 o %2 (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) that count as at none of the stores would get one.</source>
        <translation>
            <numerusform>Byddai %Ln o ddyfeisiau sy’n cyfrif fel rhai heb fod yn yr un o’r siopau yn cael siop.</numerusform>
            <numerusform>Byddai %Ln ddyfais sy’n cyfrif fel un heb fod yn yr un o’r siopau yn cael siop.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau sy’n cyfrif fel rhai heb fod yn yr un o’r siopau yn cael siop.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau sy’n cyfrif fel rhai heb fod yn yr un o’r siopau yn cael siop.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau sy’n cyfrif fel rhai heb fod yn yr un o’r siopau yn cael siop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would lose their store and wait for one.</source>
        <translation>
            <numerusform>Byddai %Ln o ddyfeisiau yn colli eu siop ac yn aros am un.</numerusform>
            <numerusform>Byddai %Ln ddyfais yn colli ei siop ac yn aros am un.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau yn colli eu siop ac yn aros am un.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau yn colli eu siop ac yn aros am un.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau yn colli eu siop ac yn aros am un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would lose their store and count as at none of the stores.</source>
        <translation>
            <numerusform>Byddai %Ln o ddyfeisiau yn colli eu siop ac yn cyfrif fel rhai heb fod yn yr un o’r siopau.</numerusform>
            <numerusform>Byddai %Ln ddyfais yn colli ei siop ac yn cyfrif fel un heb fod yn yr un o’r siopau.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau yn colli eu siop ac yn cyfrif fel rhai heb fod yn yr un o’r siopau.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau yn colli eu siop ac yn cyfrif fel rhai heb fod yn yr un o’r siopau.</numerusform>
            <numerusform>Byddai %Ln o ddyfeisiau yn colli eu siop ac yn cyfrif fel rhai heb fod yn yr un o’r siopau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would lose the place they have; look at them with --dry-run, and say --move-mapped if that is right</source>
        <translation>
            <numerusform>byddai %Ln dyfais yn colli&apos;r lle sydd ganddynt; edrychwch arnynt gyda --dry-run, a dywedwch --move-mapped os yw hynny&apos;n iawn</numerusform>
            <numerusform>byddai %Ln ddyfais yn colli&apos;r lle sydd ganddi; edrychwch arni gyda --dry-run, a dywedwch --move-mapped os yw hynny&apos;n iawn</numerusform>
            <numerusform>byddai %Ln ddyfais yn colli&apos;r lle sydd ganddynt; edrychwch arnynt gyda --dry-run, a dywedwch --move-mapped os yw hynny&apos;n iawn</numerusform>
            <numerusform>byddai %Ln dyfais yn colli&apos;r lle sydd ganddynt; edrychwch arnynt gyda --dry-run, a dywedwch --move-mapped os yw hynny&apos;n iawn</numerusform>
            <numerusform>byddai %Ln dyfais yn colli&apos;r lle sydd ganddynt; edrychwch arnynt gyda --dry-run, a dywedwch --move-mapped os yw hynny&apos;n iawn</numerusform>
        </translation>
    </message>
    <message>
        <source>how long to look; without it the size of the estate decides</source>
        <translation>am ba hyd i chwilio; hebddo maint yr ystad sy&apos;n penderfynu</translation>
    </message>
    <message>
        <source>It was stopped early: this is the best timetable found by then.</source>
        <translation>Cafodd ei stopio&apos;n gynnar: dyma&apos;r amserlen orau a gafwyd erbyn hynny.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s) left out: the same timetable as the one above.</source>
        <translation>
            <numerusform>%Ln dewis wedi&apos;u gadael allan: yr un amserlen â&apos;r un uchod.</numerusform>
            <numerusform>%Ln dewis wedi&apos;i adael allan: yr un amserlen â&apos;r un uchod.</numerusform>
            <numerusform>%Ln ddewis wedi&apos;u gadael allan: yr un amserlen â&apos;r un uchod.</numerusform>
            <numerusform>%Ln dewis wedi&apos;u gadael allan: yr un amserlen â&apos;r un uchod.</numerusform>
            <numerusform>%Ln dewis wedi&apos;u gadael allan: yr un amserlen â&apos;r un uchod.</numerusform>
        </translation>
    </message>
    <message>
        <source>several imports are called that: %1; write which</source>
        <translation>mae sawl mewnforiad o’r enw hwnnw: %1; ysgrifennwch pa un</translation>
    </message>
    <message>
        <source>Left for you to decide: %1: %2 %3</source>
        <translation>Chi sydd i benderfynu: %1: %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>By the evidence, %Ln other device(s) are at another store now.</source>
        <translation>
            <numerusform>Yn ôl y dystiolaeth, mae %Ln dyfais arall mewn siop arall bellach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, mae %Ln ddyfais arall mewn siop arall bellach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, mae %Ln ddyfais arall mewn siop arall bellach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, mae %Ln dyfais arall mewn siop arall bellach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, mae %Ln dyfais arall mewn siop arall bellach.</numerusform>
        </translation>
    </message>
    <message>
        <source>only those that wait for a decision, or that are parked</source>
        <translation>dim ond y rhai sy&apos;n aros am benderfyniad, neu sydd wedi&apos;u rhoi o&apos;r neilltu</translation>
    </message>
    <message>
        <source>Parked: undecided, and waiting for nobody</source>
        <translation>O&apos;r neilltu: heb benderfyniad, ac yn aros am neb</translation>
    </message>
    <message>
        <source>--queue is identify, parked or map.</source>
        <translation>Mae --queue yn identify, parked neu map.</translation>
    </message>
    <message>
        <source>this store was sold: what is there is the buyer’s</source>
        <translation>gwerthwyd y siop hon: y prynwr biau’r hyn sydd yno</translation>
    </message>
    <message>
        <source>the second store is a part of the first, which was split</source>
        <translation>rhan o’r siop gyntaf, a rannwyd, yw’r ail</translation>
    </message>
    <message>
        <source>%1 was sold on %2.</source>
        <translation>Gwerthwyd %1 ar %2.</translation>
    </message>
    <message>
        <source>Planning: at most %1 above the least risk possible</source>
        <translation>Cynllunio: %1 ar y mwyaf uwchlaw’r risg leiaf bosibl</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Cynllunio</translation>
    </message>
    <message>
        <source>Without a visit from choice %1 on: %2.</source>
        <translation>Heb ymweliad o ddewis %1 ymlaen: %2.</translation>
    </message>
    <message>
        <source>this store closed on that day, else on that of --on; this and the others may be given several times</source>
        <translation>caeodd y siop hon ar y diwrnod hwnnw, neu fel arall ar un --on; gellir rhoi hwn a’r lleill sawl gwaith</translation>
    </message>
    <message>
        <source>this store trades on, whatever closing day was known</source>
        <translation>mae’r siop hon yn dal i fasnachu, pa ddiwrnod cau bynnag a oedd yn hysbys</translation>
    </message>
    <message>
        <source>these two stores at one address are two</source>
        <translation>dwy siop yw’r ddwy hyn mewn un cyfeiriad</translation>
    </message>
    <message>
        <source>the day of each --close, --sold and --split without a day of its own, and of what --all closes because it is missing; today</source>
        <translation>diwrnod pob --close, --sold a --split heb ei ddiwrnod ei hun, a’r hyn y mae --all yn ei gau am ei fod ar goll; heddiw</translation>
    </message>
    <message>
        <source>What was decided from it stays:</source>
        <translation>Erys yr hyn a benderfynwyd ohono:</translation>
    </message>
    <message>
        <source>Sources disagree about these; they wait to be identified:</source>
        <translation>Mae ffynonellau’n anghytuno am y rhain; maent yn aros i’w hadnabod:</translation>
    </message>
    <message>
        <source>a day before the year 2000</source>
        <translation>diwrnod cyn y flwyddyn 2000</translation>
    </message>
    <message>
        <source>a day before the store opened, on %1</source>
        <translation>diwrnod cyn i’r siop agor, ar %1</translation>
    </message>
    <message>
        <source>Risk carried, against as it is</source>
        <translation>Risg a gariwyd, o’i chymharu â’r ystad fel y mae</translation>
    </message>
    <message>
        <source>Against the target</source>
        <translation>O gymharu â’r targed</translation>
    </message>
    <message>
        <source>In %1 % of the runs the last visit ends by the target of %2.</source>
        <translation>Yn %1 % o’r rhediadau daw’r ymweliad olaf i ben erbyn y targed, %2.</translation>
    </message>
    <message>
        <source>In points: a store’s risk for every half day that it waits, and what being late counts. “Own” is against the week that it has now. “Worse at least” is against the best that any plan could do: no timetable with the store in that week comes nearer to it.</source>
        <translation>Mewn pwyntiau: risg siop am bob hanner diwrnod y mae’n aros, a’r hyn y mae bod yn hwyr yn ei gyfrif. Mae “ei hun” o’i gymharu â’r wythnos sydd ganddi nawr. Mae “gwaeth o leiaf” o’i gymharu â’r gorau y gallai unrhyw gynllun ei wneud: nid oes amserlen â’r siop yn yr wythnos honno’n dod yn nes ato.</translation>
    </message>
    <message>
        <source>By working days</source>
        <translation>O ddiwrnodau gwaith</translation>
    </message>
    <message numerus="yes">
        <source>By the evidence, %Ln device(s) without a store have one now.</source>
        <translation>
            <numerusform>Yn ôl y dystiolaeth, mae gan %Ln dyfais a oedd heb siop un bellach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, mae gan %Ln ddyfais a oedd heb siop un bellach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, mae gan %Ln dyfais a oedd heb siop un bellach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, mae gan %Ln dyfais a oedd heb siop un bellach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, mae gan %Ln dyfais a oedd heb siop un bellach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the evidence, %Ln device(s) have no store any more.</source>
        <translation>
            <numerusform>Yn ôl y dystiolaeth, nid oes gan %Ln dyfais siop mwyach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, nid oes gan %Ln ddyfais siop mwyach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, nid oes gan %Ln dyfais siop mwyach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, nid oes gan %Ln dyfais siop mwyach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, nid oes gan %Ln dyfais siop mwyach.</numerusform>
        </translation>
    </message>
    <message>
        <source>whether people keep the tables of devices, or a scanner wrote them</source>
        <translation>a yw pobl yn cadw&apos;r tablau dyfeisiau, neu sganiwr a&apos;u hysgrifennodd</translation>
    </message>
    <message>
        <source>of texts: gbk, gb18030, big5, windows-1250, windows-1251 or iso-8859-2</source>
        <translation>testunau: gbk, gb18030, big5, windows-1250, windows-1251 neu iso-8859-2</translation>
    </message>
    <message>
        <source>%1: there is no line to check in it.</source>
        <translation>%1: nid oes llinell i’w gwirio ynddo.</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Wedi newid:</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Newydd:</translation>
    </message>
    <message>
        <source>The same as before:</source>
        <translation>Yr un fath ag o&apos;r blaen:</translation>
    </message>
    <message>
        <source>no encoding that is known here</source>
        <translation>amgodiad nad yw&apos;n hysbys yma</translation>
    </message>
    <message>
        <source>the origin of a table is list or network</source>
        <translation>tarddiad tabl yw list neu network</translation>
    </message>
    <message>
        <source>it is one store</source>
        <translation>un siop ydyw</translation>
    </message>
    <message>
        <source>the newest register does not have it anywhere else</source>
        <translation>nid yw’r gofrestr ddiweddaraf yn ei rhoi yn unman arall</translation>
    </message>
    <message>
        <source>Say confirmed, not-in-scope, landlord, make-unknown, park, suggested, or evidence to leave it to the evidence again.</source>
        <translation>Dywedwch confirmed, not-in-scope, landlord, make-unknown, park, suggested, neu evidence i’w adael i’r dystiolaeth eto.</translation>
    </message>
    <message>
        <source>A password stood in what was typed; it is kept nowhere.</source>
        <translation>Roedd cyfrinair yn yr hyn a deipiwyd; ni chedwir ef yn unman.</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>Masnachu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of sums, terms or titles were left out.</source>
        <translation>
            <numerusform>Gadawyd allan %Ln llinell o symiau, telerau neu deitlau.</numerusform>
            <numerusform>Gadawyd allan %Ln llinell o symiau, telerau neu deitlau.</numerusform>
            <numerusform>Gadawyd allan %Ln linell o symiau, telerau neu deitlau.</numerusform>
            <numerusform>Gadawyd allan %Ln llinell o symiau, telerau neu deitlau.</numerusform>
            <numerusform>Gadawyd allan %Ln llinell o symiau, telerau neu deitlau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this sheet is hidden; its lines were checked too.</source>
        <translation>%1: mae’r ddalen hon yn gudd; gwiriwyd ei llinellau hefyd.</translation>
    </message>
    <message>
        <source>--%1 and --%2 contradict each other</source>
        <translation>mae --%1 a --%2 yn gwrth-ddweud ei gilydd</translation>
    </message>
    <message>
        <source>a store that trades on has no day; with one it is --close</source>
        <translation>nid oes diwrnod i siop sy’n dal i fasnachu; gydag un, --close ydyw</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more such)</source>
        <translation>
            <numerusform>(a %Ln arall tebyg)</numerusform>
            <numerusform>(a %Ln arall tebyg)</numerusform>
            <numerusform>(a %Ln arall tebyg)</numerusform>
            <numerusform>(a %Ln arall tebyg)</numerusform>
            <numerusform>(a %Ln arall tebyg)</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own tables that tell makers apart, beside the built-in ones: show, add or remove them.</source>
        <translation>Eich tablau eich hun sy’n gwahaniaethu rhwng gwneuthurwyr, wrth ymyl y rhai cynwysedig: eu dangos, eu hychwanegu neu eu tynnu.</translation>
    </message>
    <message>
        <source>this table, or those of this folder, in the place of yours of that name; may be given several times</source>
        <translation>y tabl hwn, neu rai’r ffolder hon, yn lle eich un chi o’r enw hwnnw; gellir ei roi sawl gwaith</translation>
    </message>
    <message>
        <source>take yours of this name away; may be given several times</source>
        <translation>tynnu eich un chi o’r enw hwn ymaith; gellir ei roi sawl gwaith</translation>
    </message>
    <message>
        <source>a store is silent after so many days without a dated source; 90</source>
        <translation>mae siop yn ddistaw ar ôl cynifer o ddyddiau heb ffynhonnell â dyddiad; 90</translation>
    </message>
    <message>
        <source>%1 counts; without --restore it is taken back.</source>
        <translation>Mae %1 yn cyfrif; heb --restore fe’i tynnir yn ôl.</translation>
    </message>
    <message>
        <source>%1 is taken back already; with --restore it counts again.</source>
        <translation>Mae %1 wedi’i dynnu’n ôl eisoes; gyda --restore mae’n cyfrif eto.</translation>
    </message>
    <message>
        <source>Say programme, constraints, rates, risk-weights, host-names, scenarios, corrections, identities, mapping-rules or maker-tables.</source>
        <translation>Dywedwch programme, constraints, rates, risk-weights, host-names, scenarios, corrections, identities, mapping-rules neu maker-tables.</translation>
    </message>
    <message>
        <source>Address, or name</source>
        <translation>Cyfeiriad, neu enw</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of the project wait for a store.</source>
        <translation>
            <numerusform>Mae %Ln o ddyfeisiau’r prosiect yn aros am siop.</numerusform>
            <numerusform>Mae %Ln ddyfais yn y prosiect yn aros am siop.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau’r prosiect yn aros am siop.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau’r prosiect yn aros am siop.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau’r prosiect yn aros am siop.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project adds no tables of its own.</source>
        <translation>Nid yw’r prosiect yn ychwanegu tablau ei hun.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Rule packs: %1</source>
        <translation>Pecynnau rheolau: %1</translation>
    </message>
    <message>
        <source>the project has no such table of its own</source>
        <translation>nid oes gan y prosiect dabl o’r fath ei hun</translation>
    </message>
    <message>
        <source>%1 says nothing that the tables do not say.</source>
        <translation>Nid yw %1 yn dweud dim nad yw’r tablau’n ei ddweud.</translation>
    </message>
    <message>
        <source>Say what to try out: --add or --remove.</source>
        <translation>Dywedwch beth i roi cynnig arno: --add neu --remove.</translation>
    </message>
</context>
<context>
    <name>phaseout::cost</name>
    <message>
        <source>Survey</source>
        <translation>Arolwg</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Camerâu</translation>
    </message>
    <message>
        <source>Recorders and licences</source>
        <translation>Recordyddion a thrwyddedau</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Llafur</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>Comisiynu</translation>
    </message>
    <message>
        <source>Data wipe</source>
        <translation>Dileu data</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Gwaredu</translation>
    </message>
    <message>
        <source>Project team</source>
        <translation>Tîm y prosiect</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>per camera</source>
        <translation>fesul camera</translation>
    </message>
    <message>
        <source>per recorder</source>
        <translation>fesul recordydd</translation>
    </message>
    <message>
        <source>per device</source>
        <translation>fesul dyfais</translation>
    </message>
    <message>
        <source>per store</source>
        <translation>fesul siop</translation>
    </message>
    <message>
        <source>per crew day</source>
        <translation>fesul diwrnod criw</translation>
    </message>
    <message>
        <source>Survey of a store</source>
        <translation>Arolwg o siop</translation>
    </message>
    <message>
        <source>New camera with mount</source>
        <translation>Camera newydd â mownt</translation>
    </message>
    <message>
        <source>New recorder with licences</source>
        <translation>Recordydd newydd â thrwyddedau</translation>
    </message>
    <message>
        <source>Crew of two, one day</source>
        <translation>Criw o ddau, un diwrnod</translation>
    </message>
    <message>
        <source>Setting up and aiming</source>
        <translation>Gosod ac anelu</translation>
    </message>
    <message>
        <source>Wiping a recorder, with certificate</source>
        <translation>Dileu recordydd, gyda thystysgrif</translation>
    </message>
    <message>
        <source>Collection and recycling</source>
        <translation>Casglu ac ailgylchu</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>mae ei angen</translation>
    </message>
    <message>
        <source>low, likely and high are out of order</source>
        <translation>nid yw isel, tebygol ac uchel mewn trefn</translation>
    </message>
    <message>
        <source>Encoders, access terminals, intercoms</source>
        <translation>Amgodyddion, terfynellau mynediad, systemau intercom</translation>
    </message>
    <message>
        <source>per encoder</source>
        <translation>fesul amgodydd</translation>
    </message>
    <message>
        <source>per access terminal</source>
        <translation>fesul terfynell fynediad</translation>
    </message>
    <message>
        <source>per intercom</source>
        <translation>fesul intercom</translation>
    </message>
    <message>
        <source>New video encoder</source>
        <translation>Amgodydd fideo newydd</translation>
    </message>
    <message>
        <source>New access terminal</source>
        <translation>Terfynell fynediad newydd</translation>
    </message>
    <message>
        <source>New intercom</source>
        <translation>Intercom newydd</translation>
    </message>
    <message>
        <source>once</source>
        <translation>unwaith</translation>
    </message>
</context>
<context>
    <name>phaseout::discover</name>
    <message>
        <source>Waiting: searches are kept 15 seconds apart</source>
        <translation>Yn aros: cedwir 15 eiliad rhwng chwiliadau</translation>
    </message>
    <message>
        <source>the list of network interfaces could not be read.</source>
        <translation>ni ellid darllen y rhestr o ryngwynebau rhwydwaith.</translation>
    </message>
    <message>
        <source>This interface could not be used.</source>
        <translation>Ni ellid defnyddio&apos;r rhyngwyneb hwn.</translation>
    </message>
    <message>
        <source>Only direct replies are heard here: cameras that answer to all are missed.</source>
        <translation>Atebion uniongyrchol yn unig a glywir yma: collir camerâu sy&apos;n ateb i bawb.</translation>
    </message>
    <message>
        <source>A search could not be sent here.</source>
        <translation>Ni ellid anfon chwiliad yma.</translation>
    </message>
    <message>
        <source>Check that the cable or wireless network is connected.</source>
        <translation>Gwiriwch fod y cebl neu&apos;r rhwydwaith diwifr wedi&apos;i gysylltu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies were longer than any camera&apos;s and were dropped.</source>
        <translation>
            <numerusform>Roedd %Ln o atebion yn hwy na rhai unrhyw gamera ac fe&apos;u gollyngwyd.</numerusform>
            <numerusform>Roedd %Ln ateb yn hwy nag un unrhyw gamera ac fe&apos;i gollyngwyd.</numerusform>
            <numerusform>Roedd %Ln o atebion yn hwy na rhai unrhyw gamera ac fe&apos;u gollyngwyd.</numerusform>
            <numerusform>Roedd %Ln o atebion yn hwy na rhai unrhyw gamera ac fe&apos;u gollyngwyd.</numerusform>
            <numerusform>Roedd %Ln o atebion yn hwy na rhai unrhyw gamera ac fe&apos;u gollyngwyd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies were more than are kept and were dropped.</source>
        <translation>
            <numerusform>Roedd %Ln o atebion yn fwy nag a gedwir ac fe&apos;u gollyngwyd.</numerusform>
            <numerusform>Roedd %Ln ateb yn fwy nag a gedwir ac fe&apos;i gollyngwyd.</numerusform>
            <numerusform>Roedd %Ln o atebion yn fwy nag a gedwir ac fe&apos;u gollyngwyd.</numerusform>
            <numerusform>Roedd %Ln o atebion yn fwy nag a gedwir ac fe&apos;u gollyngwyd.</numerusform>
            <numerusform>Roedd %Ln o atebion yn fwy nag a gedwir ac fe&apos;u gollyngwyd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listening: %Ln replies</source>
        <translation>
            <numerusform>Yn gwrando: %Ln o atebion</numerusform>
            <numerusform>Yn gwrando: %Ln ateb</numerusform>
            <numerusform>Yn gwrando: %Ln o atebion</numerusform>
            <numerusform>Yn gwrando: %Ln o atebion</numerusform>
            <numerusform>Yn gwrando: %Ln o atebion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::estate</name>
    <message>
        <source>class not known</source>
        <translation>dosbarth anhysbys</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>camera</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>recordydd</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>amgodydd</translation>
    </message>
    <message>
        <source>access control</source>
        <translation>rheoli mynediad</translation>
    </message>
    <message>
        <source>intercom</source>
        <translation>intercom</translation>
    </message>
    <message>
        <source>network switch</source>
        <translation>switsh rhwydwaith</translation>
    </message>
    <message>
        <source>display</source>
        <translation>sgrin</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>larwm</translation>
    </message>
    <message>
        <source>other device</source>
        <translation>dyfais arall</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Cadarnhawyd</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Tebygol</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posibl</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Gwrthdaro</translation>
    </message>
    <message>
        <source>Not in scope</source>
        <translation>Y tu allan i&apos;r cwmpas</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Gwan</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Gweddol</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Cryf</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prawf</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Adnabuwyd</translation>
    </message>
    <message>
        <source>Surveyed</source>
        <translation>Arolygwyd</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Cymeradwywyd</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Archebwyd</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Amserlennwyd</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Gosodwyd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Tynnwyd</translation>
    </message>
    <message>
        <source>Disposed</source>
        <translation>Gwaredwyd</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Dim tystiolaeth</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Adroddwyd</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation>Tystiolaethwyd</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Gwiriwyd</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Ardystiwyd</translation>
    </message>
    <message>
        <source>evidence without a reference</source>
        <translation>tystiolaeth heb gyfeirnod</translation>
    </message>
    <message>
        <source>a date in the future</source>
        <translation>dyddiad yn y dyfodol</translation>
    </message>
    <message>
        <source>certified, but not disposed</source>
        <translation>ardystiwyd, ond heb ei gwaredu</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>Crown Dependency</source>
        <translation>Tiriogaeth Ddibynnol y Goron</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Iwerddon</translation>
    </message>
    <message>
        <source>Landlord’s device</source>
        <translation>Dyfais y landlord</translation>
    </message>
    <message>
        <source>Make unknown</source>
        <translation>Gwneuthuriad anhysbys</translation>
    </message>
</context>
<context>
    <name>phaseout::exports</name>
    <message>
        <source>Writing %1</source>
        <translation>Yn ysgrifennu %1</translation>
    </message>
    <message>
        <source>early</source>
        <translation>yn gynnar</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>ffolder yw hon</translation>
    </message>
    <message>
        <source>cells are missing</source>
        <translation>mae celloedd ar goll</translation>
    </message>
    <message>
        <source>texts are missing</source>
        <translation>mae testunau ar goll</translation>
    </message>
</context>
<context>
    <name>phaseout::formats</name>
    <message>
        <source>chosen by hand</source>
        <translation>dewiswyd â llaw</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>the file says so in its first line</source>
        <translation>mae&apos;r ffeil yn dweud hynny yn ei llinell gyntaf</translation>
    </message>
    <message>
        <source>no delimiter stands on any line: one column</source>
        <translation>nid oes amffinydd ar unrhyw linell: un golofn</translation>
    </message>
    <message>
        <source>%1 stands %2 times on each of %3 of the first %4 lines</source>
        <translation>mae %1 yno %2 o weithiau ar bob un o %3 o&apos;r %4 llinell gyntaf</translation>
    </message>
    <message>
        <source>the compressed file breaks off</source>
        <translation>mae&apos;r ffeil gywasgedig yn torri ar ei hanner</translation>
    </message>
    <message>
        <source>the compressed data are damaged</source>
        <translation>mae&apos;r data cywasgedig wedi&apos;u difrodi</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>mae&apos;n dadbacio i fwy na %1 gwaith ei maint</translation>
    </message>
    <message>
        <source>it is protected by a password; save it without one</source>
        <translation>mae wedi&apos;i diogelu gan gyfrinair; cadwch hi heb un</translation>
    </message>
    <message>
        <source>an old workbook (.xls); save it as .xlsx or .csv</source>
        <translation>hen lyfr gwaith (.xls); cadwch ef fel .xlsx neu .csv</translation>
    </message>
    <message>
        <source>a binary workbook (.xlsb); save it as .xlsx</source>
        <translation>llyfr gwaith deuaidd (.xlsb); cadwch ef fel .xlsx</translation>
    </message>
    <message>
        <source>the workbook&apos;s texts are larger than %1 characters</source>
        <translation>mae testunau&apos;r llyfr gwaith yn fwy na %1 o nodau</translation>
    </message>
    <message>
        <source>one element is larger than %1 bytes</source>
        <translation>mae un elfen yn fwy na %1 beit</translation>
    </message>
    <message>
        <source>it declares entities or element types of its own, which is not accepted</source>
        <translation>mae&apos;n datgan endidau neu fathau o elfennau ei hun, ac ni dderbynnir hynny</translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep</source>
        <translation>mae elfennau wedi&apos;u nythu&apos;n ddyfnach na %1</translation>
    </message>
    <message>
        <source>the workbook has no such sheet</source>
        <translation>nid oes dalen o&apos;r fath yn y llyfr gwaith</translation>
    </message>
    <message>
        <source>a workbook inside a compressed file; unpack it first</source>
        <translation>llyfr gwaith y tu mewn i ffeil gywasgedig; dadbaciwch hi yn gyntaf</translation>
    </message>
    <message>
        <source>the archive has more than %1 entries</source>
        <translation>mae gan yr archif fwy na %1 o gofnodion</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>nid ffeil gyffredin mohoni</translation>
    </message>
    <message>
        <source>a zip archive that is no workbook; unpack it first</source>
        <translation>archif zip nad yw’n llyfr gwaith; dadbaciwch hi yn gyntaf</translation>
    </message>
    <message>
        <source>a document without sheets; save its table as .xlsx or .csv</source>
        <translation>dogfen heb ddalennau; cadwch ei thabl fel .xlsx neu .csv</translation>
    </message>
    <message>
        <source>it is empty; a scan that found nothing leaves such a file</source>
        <translation>mae&apos;n wag; mae sgan na chafodd hyd i ddim yn gadael ffeil o&apos;r fath</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>hirach na %1 o nodau</translation>
    </message>
    <message>
        <source>the file ends in the middle of it</source>
        <translation>mae&apos;r ffeil yn dod i ben yn ei ganol</translation>
    </message>
    <message>
        <source>a quotation mark is missing, or it is nested too deep</source>
        <translation>mae dyfynnod ar goll, neu mae wedi&apos;i nythu&apos;n rhy ddwfn</translation>
    </message>
    <message>
        <source>a packed workbook of more than %1 bytes; unpack it first</source>
        <translation>llyfr gwaith wedi&apos;i bacio o fwy na %1 o feitiau; dadbaciwch ef yn gyntaf</translation>
    </message>
    <message>
        <source>no encoding that is known here; these are: %1</source>
        <translation>nid yw&apos;r amgodiad hwn yn hysbys yma; dyma&apos;r rhai sydd: %1</translation>
    </message>
    <message>
        <source>a text of more than %1 bytes; save it as UTF-8 first</source>
        <translation>testun o fwy na %1 beit; cadwch ef fel UTF-8 yn gyntaf</translation>
    </message>
    <message>
        <source>the next one begins in the middle of it</source>
        <translation>mae’r nesaf yn dechrau yn ei ganol</translation>
    </message>
    <message>
        <source>the same texts are repeated to more than %1 characters</source>
        <translation>mae’r un testunau’n cael eu hailadrodd hyd at fwy na %1 nod</translation>
    </message>
    <message>
        <source>one element has more than %1 attributes</source>
        <translation>mae gan un elfen fwy na %1 priodoledd</translation>
    </message>
</context>
<context>
    <name>phaseout::guide</name>
    <message>
        <source>Every device has been looked at. Make the first timetable, in a few seconds.</source>
        <translation>Edrychwyd ar bob dyfais. Gwnewch yr amserlen gyntaf, mewn ychydig eiliadau.</translation>
    </message>
    <message>
        <source>Plan the work</source>
        <translation>Cynllunio&apos;r gwaith</translation>
    </message>
    <message>
        <source>See what would help</source>
        <translation>Gweld beth fyddai&apos;n helpu</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Gweld pam</translation>
    </message>
    <message>
        <source>The plan holds. Keep it as the baseline, so that progress can be measured against it.</source>
        <translation>Mae&apos;r cynllun yn dal. Cadwch ef fel y waelodlin, er mwyn gallu mesur cynnydd yn ei erbyn.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Agor y cynllun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) should be over and nothing is reported. Ask, and enter what you hear.</source>
        <translation>
            <numerusform>Dylai %Ln o ymweliadau fod ar ben ac nid adroddwyd dim. Holwch, a nodwch yr hyn a glywch.</numerusform>
            <numerusform>Dylai %Ln ymweliad fod ar ben ac nid adroddwyd dim. Holwch, a nodwch yr hyn a glywch.</numerusform>
            <numerusform>Dylai %Ln o ymweliadau fod ar ben ac nid adroddwyd dim. Holwch, a nodwch yr hyn a glywch.</numerusform>
            <numerusform>Dylai %Ln o ymweliadau fod ar ben ac nid adroddwyd dim. Holwch, a nodwch yr hyn a glywch.</numerusform>
            <numerusform>Dylai %Ln o ymweliadau fod ar ben ac nid adroddwyd dim. Holwch, a nodwch yr hyn a glywch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Eu dangos</translation>
    </message>
    <message>
        <source>The next visit is on %1, to %2.</source>
        <translation>Mae&apos;r ymweliad nesaf ar %1, â %2.</translation>
    </message>
    <message>
        <source>Open Track</source>
        <translation>Agor Olrhain</translation>
    </message>
    <message>
        <source>Every planned visit is over. Import a new scan to see whether anything came back.</source>
        <translation>Mae pob ymweliad a gynlluniwyd ar ben. Mewnforiwch sgan newydd i weld a ddaeth unrhyw beth yn ôl.</translation>
    </message>
    <message>
        <source>Import a scan</source>
        <translation>Mewnforio sgan</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>tua %Ln o funudau</numerusform>
            <numerusform>tua %Ln munud</numerusform>
            <numerusform>tua %Ln o funudau</numerusform>
            <numerusform>tua %Ln o funudau</numerusform>
            <numerusform>tua %Ln o funudau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>tua %Ln o oriau</numerusform>
            <numerusform>tua %Ln awr</numerusform>
            <numerusform>tua %Ln o oriau</numerusform>
            <numerusform>tua %Ln o oriau</numerusform>
            <numerusform>tua %Ln o oriau</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in your store list first. No scan yet? You can plan from a spreadsheet.</source>
        <translation>Dewch â&apos;ch rhestr siopau i mewn yn gyntaf. Dim sgan eto? Gallwch gynllunio o daenlen.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Mewnforio ffeiliau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) are in. Bring in a scan or a list of cameras next.</source>
        <translation>
            <numerusform>Mae %Ln o siopau i mewn. Dewch â sgan neu restr o gamerâu i mewn nesaf.</numerusform>
            <numerusform>Mae %Ln siop i mewn. Dewch â sgan neu restr o gamerâu i mewn nesaf.</numerusform>
            <numerusform>Mae %Ln o siopau i mewn. Dewch â sgan neu restr o gamerâu i mewn nesaf.</numerusform>
            <numerusform>Mae %Ln o siopau i mewn. Dewch â sgan neu restr o gamerâu i mewn nesaf.</numerusform>
            <numerusform>Mae %Ln o siopau i mewn. Dewch â sgan neu restr o gamerâu i mewn nesaf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) need a decision: %1.</source>
        <translation>
            <numerusform>Mae angen penderfyniad ar %Ln o ddyfeisiau: %1.</numerusform>
            <numerusform>Mae angen penderfyniad ar %Ln ddyfais: %1.</numerusform>
            <numerusform>Mae angen penderfyniad ar %Ln o ddyfeisiau: %1.</numerusform>
            <numerusform>Mae angen penderfyniad ar %Ln o ddyfeisiau: %1.</numerusform>
            <numerusform>Mae angen penderfyniad ar %Ln o ddyfeisiau: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Penderfynu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) have no store. Mapping them takes %1.</source>
        <translation>
            <numerusform>Nid oes siop gan %Ln o ddyfeisiau. Mae eu mapio&apos;n cymryd %1.</numerusform>
            <numerusform>Nid oes siop gan %Ln ddyfais. Mae ei mapio&apos;n cymryd %1.</numerusform>
            <numerusform>Nid oes siop gan %Ln o ddyfeisiau. Mae eu mapio&apos;n cymryd %1.</numerusform>
            <numerusform>Nid oes siop gan %Ln o ddyfeisiau. Mae eu mapio&apos;n cymryd %1.</numerusform>
            <numerusform>Nid oes siop gan %Ln o ddyfeisiau. Mae eu mapio&apos;n cymryd %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Map them</source>
        <translation>Eu mapio</translation>
    </message>
    <message>
        <source>Everything in scope is verified as removed. Make the closing report.</source>
        <translation>Gwiriwyd bod popeth o fewn y cwmpas wedi&apos;i dynnu. Gwnewch yr adroddiad terfynol.</translation>
    </message>
    <message>
        <source>Open Reports</source>
        <translation>Agor Adroddiadau</translation>
    </message>
    <message>
        <source>Nothing that was brought in is in scope. Import another list, or check the decisions.</source>
        <translation>Nid oes dim a ddaeth i mewn o fewn y cwmpas. Mewnforiwch restr arall, neu gwiriwch y penderfyniadau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln yn aros</numerusform>
            <numerusform>%Ln yn aros</numerusform>
            <numerusform>%Ln yn aros</numerusform>
            <numerusform>%Ln yn aros</numerusform>
            <numerusform>%Ln yn aros</numerusform>
        </translation>
    </message>
    <message>
        <source>not started</source>
        <translation>heb ddechrau</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>yn barod</translation>
    </message>
    <message>
        <source>finishes after the target date</source>
        <translation>yn gorffen ar ôl y dyddiad targed</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) will end after a deadline that must be kept.</source>
        <translation>
            <numerusform>Bydd %Ln o ymweliadau&apos;n gorffen ar ôl dyddiad cau y mae&apos;n rhaid ei gadw.</numerusform>
            <numerusform>Bydd %Ln ymweliad yn gorffen ar ôl dyddiad cau y mae&apos;n rhaid ei gadw.</numerusform>
            <numerusform>Bydd %Ln o ymweliadau&apos;n gorffen ar ôl dyddiad cau y mae&apos;n rhaid ei gadw.</numerusform>
            <numerusform>Bydd %Ln o ymweliadau&apos;n gorffen ar ôl dyddiad cau y mae&apos;n rhaid ei gadw.</numerusform>
            <numerusform>Bydd %Ln o ymweliadau&apos;n gorffen ar ôl dyddiad cau y mae&apos;n rhaid ei gadw.</numerusform>
        </translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Gweld pa rai</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) that need a visit have none.</source>
        <translation>
            <numerusform>Nid oes gan %Ln siop sydd angen ymweliad un.</numerusform>
            <numerusform>Nid oes gan %Ln siop sydd angen ymweliad un.</numerusform>
            <numerusform>Nid oes gan %Ln siop sydd angen ymweliad un.</numerusform>
            <numerusform>Nid oes gan %Ln siop sydd angen ymweliad un.</numerusform>
            <numerusform>Nid oes gan %Ln siop sydd angen ymweliad un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last removal is expected on %1, %Ln week(s) after the target.</source>
        <translation>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o wythnosau ar ôl y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln wythnos ar ôl y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o wythnosau ar ôl y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o wythnosau ar ôl y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o wythnosau ar ôl y targed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) missed</source>
        <translation>
            <numerusform>%Ln o ddyddiadau cau wedi&apos;u methu</numerusform>
            <numerusform>%Ln dyddiad cau wedi&apos;i fethu</numerusform>
            <numerusform>%Ln o ddyddiadau cau wedi&apos;u methu</numerusform>
            <numerusform>%Ln o ddyddiadau cau wedi&apos;u methu</numerusform>
            <numerusform>%Ln o ddyddiadau cau wedi&apos;u methu</numerusform>
        </translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>wedi dyddio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parked</source>
        <translation>
            <numerusform>%Ln o&apos;r neilltu</numerusform>
            <numerusform>%Ln o&apos;r neilltu</numerusform>
            <numerusform>%Ln o&apos;r neilltu</numerusform>
            <numerusform>%Ln o&apos;r neilltu</numerusform>
            <numerusform>%Ln o&apos;r neilltu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::identify</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rhes %2</translation>
    </message>
    <message>
        <source>Recognising devices</source>
        <translation>Yn adnabod dyfeisiau</translation>
    </message>
    <message>
        <source>Too many devices share this value, so it was not used to tell devices apart.</source>
        <translation>Mae gormod o ddyfeisiau&apos;n rhannu&apos;r gwerth hwn, felly ni ddefnyddiwyd ef i wahaniaethu rhyngddynt.</translation>
    </message>
    <message>
        <source>Check where it came from: a copied cell, a gateway’s address or a template.</source>
        <translation>Gwiriwch o ble y daeth: cell wedi&apos;i chopïo, cyfeiriad porth neu dempled.</translation>
    </message>
    <message numerus="yes">
        <source>This is a newer state of a list that came in before: of %Ln device(s) that both have, it says what counts.</source>
        <translation>
            <numerusform>Cyflwr mwy newydd ar restr a ddaeth i mewn o&apos;r blaen yw hon: o %Ln dyfais sydd yn y ddwy, hon sy&apos;n dweud beth sy&apos;n cyfrif.</numerusform>
            <numerusform>Cyflwr mwy newydd ar restr a ddaeth i mewn o&apos;r blaen yw hon: o %Ln ddyfais sydd yn y ddwy, hon sy&apos;n dweud beth sy&apos;n cyfrif.</numerusform>
            <numerusform>Cyflwr mwy newydd ar restr a ddaeth i mewn o&apos;r blaen yw hon: o %Ln ddyfais sydd yn y ddwy, hon sy&apos;n dweud beth sy&apos;n cyfrif.</numerusform>
            <numerusform>Cyflwr mwy newydd ar restr a ddaeth i mewn o&apos;r blaen yw hon: o %Ln dyfais sydd yn y ddwy, hon sy&apos;n dweud beth sy&apos;n cyfrif.</numerusform>
            <numerusform>Cyflwr mwy newydd ar restr a ddaeth i mewn o&apos;r blaen yw hon: o %Ln dyfais sydd yn y ddwy, hon sy&apos;n dweud beth sy&apos;n cyfrif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call each file, sheet or folder by the code or name of its store, or import it with --store. Files of one place that come again keep their name, but for the date.</source>
        <translation>Rhowch god neu enw ei siop ar bob ffeil, dalen neu ffolder, neu mewnforiwch hi gyda --store. Mae ffeiliau o’r un lle a ddaw eto yn cadw eu henw, heblaw am y dyddiad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln private address(es) stand in several files or sheets, or behind several recorders, that name no store: what has one of them counts as another device in each.</source>
        <translation>
            <numerusform>Mae %Ln o gyfeiriadau preifat mewn sawl ffeil neu ddalen, neu y tu ôl i sawl recordydd, nad ydynt yn enwi siop: mae’r hyn sydd ag un ohonynt yn cyfrif yn ddyfais arall ym mhob un.</numerusform>
            <numerusform>Mae %Ln cyfeiriad preifat mewn sawl ffeil neu ddalen, neu y tu ôl i sawl recordydd, nad ydynt yn enwi siop: mae’r hyn sydd â’r cyfeiriad hwnnw yn cyfrif yn ddyfais arall ym mhob un.</numerusform>
            <numerusform>Mae %Ln o gyfeiriadau preifat mewn sawl ffeil neu ddalen, neu y tu ôl i sawl recordydd, nad ydynt yn enwi siop: mae’r hyn sydd ag un ohonynt yn cyfrif yn ddyfais arall ym mhob un.</numerusform>
            <numerusform>Mae %Ln o gyfeiriadau preifat mewn sawl ffeil neu ddalen, neu y tu ôl i sawl recordydd, nad ydynt yn enwi siop: mae’r hyn sydd ag un ohonynt yn cyfrif yn ddyfais arall ym mhob un.</numerusform>
            <numerusform>Mae %Ln o gyfeiriadau preifat mewn sawl ffeil neu ddalen, neu y tu ôl i sawl recordydd, nad ydynt yn enwi siop: mae’r hyn sydd ag un ohonynt yn cyfrif yn ddyfais arall ym mhob un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is taken for the newer state of a list that came in before, since it came later; no date says so. Of %Ln device(s) that both have, it says what counts.</source>
        <translation>
            <numerusform>Cymerir mai hwn yw cyflwr mwy newydd rhestr a ddaeth i mewn o&apos;r blaen, gan iddo ddod yn ddiweddarach; nid oes dyddiad yn dweud hynny. O %Ln dyfais sydd yn y ddwy, hon sy&apos;n dweud beth sy&apos;n cyfrif.</numerusform>
            <numerusform>Cymerir mai hwn yw cyflwr mwy newydd rhestr a ddaeth i mewn o&apos;r blaen, gan iddo ddod yn ddiweddarach; nid oes dyddiad yn dweud hynny. O %Ln ddyfais sydd yn y ddwy, hon sy&apos;n dweud beth sy&apos;n cyfrif.</numerusform>
            <numerusform>Cymerir mai hwn yw cyflwr mwy newydd rhestr a ddaeth i mewn o&apos;r blaen, gan iddo ddod yn ddiweddarach; nid oes dyddiad yn dweud hynny. O %Ln ddyfais sydd yn y ddwy, hon sy&apos;n dweud beth sy&apos;n cyfrif.</numerusform>
            <numerusform>Cymerir mai hwn yw cyflwr mwy newydd rhestr a ddaeth i mewn o&apos;r blaen, gan iddo ddod yn ddiweddarach; nid oes dyddiad yn dweud hynny. O %Ln dyfais sydd yn y ddwy, hon sy&apos;n dweud beth sy&apos;n cyfrif.</numerusform>
            <numerusform>Cymerir mai hwn yw cyflwr mwy newydd rhestr a ddaeth i mewn o&apos;r blaen, gan iddo ddod yn ddiweddarach; nid oes dyddiad yn dweud hynny. O %Ln dyfais sydd yn y ddwy, hon sy&apos;n dweud beth sy&apos;n cyfrif.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is the older one, take this import back.</source>
        <translation>Os hon yw&apos;r un hŷn, tynnwch y mewnforio hwn yn ôl.</translation>
    </message>
</context>
<context>
    <name>phaseout::ingest</name>
    <message>
        <source>certain</source>
        <translation>sicr</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>tebygol</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>amheus</translation>
    </message>
    <message>
        <source>no column mapping</source>
        <translation>nid mapio colofnau mohono</translation>
    </message>
    <message>
        <source>a column mapping of another version of Phaseout</source>
        <translation>mapio colofnau fersiwn arall o Phaseout</translation>
    </message>
    <message>
        <source>kind, delimiter or decimal is not known</source>
        <translation>nid yw&apos;r math, yr amffinydd na&apos;r degolyn yn hysbys</translation>
    </message>
    <message>
        <source>no field of this kind of table</source>
        <translation>nid maes o&apos;r math hwn o dabl</translation>
    </message>
    <message>
        <source>two columns, “%1” and “%2”, are both mapped to “%3”; keep one of them</source>
        <translation>mae dwy golofn, “%1” a “%2”, wedi&apos;u mapio i “%3”; cadwch un ohonynt</translation>
    </message>
    <message>
        <source>store name or address</source>
        <translation>enw neu gyfeiriad siop</translation>
    </message>
    <message>
        <source>Credentials were passed over and are not kept: %1</source>
        <translation>Aethpwyd heibio i fanylion mewngofnodi ac ni chedwir hwy: %1</translation>
    </message>
    <message>
        <source>Change passwords that stand in such files, and delete the files.</source>
        <translation>Newidiwch gyfrineiriau sydd mewn ffeiliau o&apos;r fath, a dilëwch y ffeiliau.</translation>
    </message>
    <message>
        <source>Fill in one of them.</source>
        <translation>Llenwch un ohonynt.</translation>
    </message>
    <message>
        <source>This is no IP address; it was left out.</source>
        <translation>Nid cyfeiriad IP yw hwn; gadawyd ef allan.</translation>
    </message>
    <message>
        <source>Write four numbers from 0 to 255, such as 10.31.4.21.</source>
        <translation>Ysgrifennwch bedwar rhif o 0 i 255, megis 10.31.4.21.</translation>
    </message>
    <message>
        <source>This address says nothing outside its own device or cable, so it identifies nothing.</source>
        <translation>Nid yw&apos;r cyfeiriad hwn yn dweud dim y tu allan i&apos;w ddyfais neu ei gebl ei hun, felly nid yw&apos;n adnabod dim.</translation>
    </message>
    <message>
        <source>Write twelve hexadecimal figures, such as 00:00:5e:00:53:01.</source>
        <translation>Ysgrifennwch ddeuddeg ffigur hecsadegol, megis 00:00:5e:00:53:01.</translation>
    </message>
    <message>
        <source>more than %1 files</source>
        <translation>mwy na %1 o ffeiliau</translation>
    </message>
    <message>
        <source>folders are nested more than %1 deep</source>
        <translation>mae ffolderi wedi&apos;u nythu&apos;n ddyfnach na %1</translation>
    </message>
    <message>
        <source>An empty folder.</source>
        <translation>Ffolder gwag.</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Cudd.</translation>
    </message>
    <message>
        <source>A link to a folder.</source>
        <translation>Dolen i ffolder.</translation>
    </message>
    <message>
        <source>The answers of a made-up estate, which are no input.</source>
        <translation>Atebion ystad ddychmygol, nad ydynt yn fewnbwn.</translation>
    </message>
    <message>
        <source>Not a file.</source>
        <translation>Nid ffeil.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Yn darllen %1</translation>
    </message>
    <message>
        <source>The scan was stopped before its end; what it had found was read.</source>
        <translation>Stopiwyd y sgan cyn ei ddiwedd; darllenwyd yr hyn a ganfuwyd.</translation>
    </message>
    <message>
        <source>The file is damaged from here on; what came before was read.</source>
        <translation>Mae&apos;r ffeil wedi&apos;i difrodi o&apos;r fan hon ymlaen; darllenwyd yr hyn a ddaeth o&apos;r blaen.</translation>
    </message>
    <message>
        <source>Scan the rest again.</source>
        <translation>Sganiwch y gweddill eto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were tried and gave no answer</source>
        <translation>
            <numerusform>Rhoddwyd cynnig ar %Ln o gyfeiriadau heb gael ateb</numerusform>
            <numerusform>Rhoddwyd cynnig ar %Ln cyfeiriad heb gael ateb</numerusform>
            <numerusform>Rhoddwyd cynnig ar %Ln o gyfeiriadau heb gael ateb</numerusform>
            <numerusform>Rhoddwyd cynnig ar %Ln o gyfeiriadau heb gael ateb</numerusform>
            <numerusform>Rhoddwyd cynnig ar %Ln o gyfeiriadau heb gael ateb</numerusform>
        </translation>
    </message>
    <message>
        <source>No address of this scan answered.</source>
        <translation>Ni atebodd unrhyw gyfeiriad yn y sgan hwn.</translation>
    </message>
    <message>
        <source>Check that it was run inside the network of the cameras.</source>
        <translation>Gwiriwch iddo gael ei redeg y tu mewn i rwydwaith y camerâu.</translation>
    </message>
    <message>
        <source>This host has no address that identifies it.</source>
        <translation>Nid oes gan y gwesteiwr hwn gyfeiriad sy&apos;n ei adnabod.</translation>
    </message>
    <message>
        <source>This host answers on so many ports that only the first were kept.</source>
        <translation>Mae&apos;r gwesteiwr hwn yn ateb ar gynifer o byrth fel mai&apos;r rhai cyntaf yn unig a gadwyd.</translation>
    </message>
    <message>
        <source>Check whether a firewall answers in its place.</source>
        <translation>Gwiriwch a yw mur gwarchod yn ateb yn ei le.</translation>
    </message>
    <message>
        <source>Nmap XML</source>
        <translation>XML Nmap</translation>
    </message>
    <message>
        <source>This is no subnet.</source>
        <translation>Nid is-rwydwaith yw hwn.</translation>
    </message>
    <message>
        <source>Write an address and a length, such as 10.31.4.0/24.</source>
        <translation>Ysgrifennwch gyfeiriad a hyd, megis 10.31.4.0/24.</translation>
    </message>
    <message>
        <source>This row names no store.</source>
        <translation>Nid yw&apos;r rhes hon yn enwi siop.</translation>
    </message>
    <message>
        <source>Fill in the code, or map another column to it.</source>
        <translation>Llenwch y cod, neu mapiwch golofn arall iddo.</translation>
    </message>
    <message>
        <source>This sighting names no store and no address.</source>
        <translation>Nid yw&apos;r cofnod hwn yn enwi siop na chyfeiriad.</translation>
    </message>
    <message>
        <source>no protocol known here</source>
        <translation>nid yw&apos;n brotocol hysbys yma</translation>
    </message>
    <message>
        <source>Saved discovery answers</source>
        <translation>Atebion darganfod a gadwyd</translation>
    </message>
    <message>
        <source>line %1 is longer than an answer can be</source>
        <translation>mae llinell %1 yn hwy nag y gall ateb fod</translation>
    </message>
    <message>
        <source>This answer could not be read.</source>
        <translation>Ni ellid darllen yr ateb hwn.</translation>
    </message>
    <message>
        <source>Run the discovery again.</source>
        <translation>Rhedwch y darganfod eto.</translation>
    </message>
    <message>
        <source>payload is not base64</source>
        <translation>nid base64 mo&apos;r cynnwys</translation>
    </message>
    <message>
        <source>One SADP answer</source>
        <translation>Un ateb SADP</translation>
    </message>
    <message>
        <source>One WS-Discovery answer</source>
        <translation>Un ateb WS-Discovery</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this kind, not listed one by one</source>
        <translation>
            <numerusform>%Ln arall o&apos;r math hwn, heb eu rhestru fesul un</numerusform>
            <numerusform>%Ln arall o&apos;r math hwn, heb eu rhestru fesul un</numerusform>
            <numerusform>%Ln arall o&apos;r math hwn, heb eu rhestru fesul un</numerusform>
            <numerusform>%Ln arall o&apos;r math hwn, heb eu rhestru fesul un</numerusform>
            <numerusform>%Ln arall o&apos;r math hwn, heb eu rhestru fesul un</numerusform>
        </translation>
    </message>
    <message>
        <source>The device answered from %1, but says its address is %2: it is set up for another network.</source>
        <translation>Atebodd y ddyfais o %1, ond mae&apos;n dweud mai %2 yw ei chyfeiriad: mae wedi&apos;i gosod ar gyfer rhwydwaith arall.</translation>
    </message>
    <message>
        <source>Expect no picture from it; it is counted all the same.</source>
        <translation>Peidiwch â disgwyl llun ganddi; fe&apos;i cyfrifir beth bynnag.</translation>
    </message>
    <message>
        <source>the answer has no address and no serial number</source>
        <translation>nid oes cyfeiriad na rhif cyfresol yn yr ateb</translation>
    </message>
    <message>
        <source>a file for resetting a password, which is no inventory; it was not read</source>
        <translation>ffeil ar gyfer ailosod cyfrinair, nad yw&apos;n rhestr offer; ni ddarllenwyd hi</translation>
    </message>
    <message>
        <source>no answer of the SADP protocol</source>
        <translation>nid ateb protocol SADP mohono</translation>
    </message>
    <message>
        <source>This row has no usable IP address, MAC address or serial number.</source>
        <translation>Nid oes gan y rhes hon gyfeiriad IP, cyfeiriad MAC na rhif cyfresol defnyddiadwy.</translation>
    </message>
    <message>
        <source>Export of the SADP tool</source>
        <translation>Allforyn o&apos;r offeryn SADP</translation>
    </message>
    <message>
        <source>no header of the SADP tool</source>
        <translation>nid pennawd yr offeryn SADP mohono</translation>
    </message>
    <message>
        <source>This store has no code.</source>
        <translation>Nid oes cod gan y siop hon.</translation>
    </message>
    <message>
        <source>A store code has at most 32 characters.</source>
        <translation>Mae gan god siop 32 nod ar y mwyaf.</translation>
    </message>
    <message>
        <source>Check that the right column is mapped to the store code.</source>
        <translation>Gwiriwch mai&apos;r golofn gywir sydd wedi&apos;i mapio i god y siop.</translation>
    </message>
    <message>
        <source>Another row above has the same store code.</source>
        <translation>Mae gan res arall uwchben yr un cod siop.</translation>
    </message>
    <message>
        <source>Keep one of the two rows, or map a column that tells them apart.</source>
        <translation>Cadwch un o&apos;r ddwy res, neu mapiwch golofn sy&apos;n gwahaniaethu rhyngddynt.</translation>
    </message>
    <message>
        <source>Some store codes begin with zeros and some have fewer figures: a spreadsheet may have dropped zeros.</source>
        <translation>Mae rhai codau siop yn dechrau â seroau ac mae gan rai lai o ffigurau: efallai fod taenlen wedi gollwng seroau.</translation>
    </message>
    <message>
        <source>Compare with the original register; save it as XLSX with the code column as text.</source>
        <translation>Cymharwch â&apos;r gofrestr wreiddiol; cadwch hi fel XLSX â&apos;r golofn god fel testun.</translation>
    </message>
    <message>
        <source>This is no postcode; the text is kept as it is.</source>
        <translation>Nid cod post yw hwn; cedwir y testun fel y mae.</translation>
    </message>
    <message>
        <source>Correct it in the register, so that the store gets its region.</source>
        <translation>Cywirwch ef yn y gofrestr, er mwyn i&apos;r siop gael ei rhanbarth.</translation>
    </message>
    <message>
        <source>This is no latitude or longitude in degrees; it was left out.</source>
        <translation>Nid lledred na hydred mewn graddau yw hwn; gadawyd ef allan.</translation>
    </message>
    <message>
        <source>Write degrees with a decimal point, such as 51.4816.</source>
        <translation>Ysgrifennwch raddau â phwynt degol, megis 51.4816.</translation>
    </message>
    <message>
        <source>Sensitivity is a figure from 0 to 3; it was left out.</source>
        <translation>Ffigur o 0 i 3 yw sensitifrwydd; gadawyd ef allan.</translation>
    </message>
    <message>
        <source>Write 0, 1, 2 or 3.</source>
        <translation>Ysgrifennwch 0, 1, 2 neu 3.</translation>
    </message>
    <message>
        <source>store code</source>
        <translation>cod siop</translation>
    </message>
    <message>
        <source>store name</source>
        <translation>enw siop</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>sefydliad</translation>
    </message>
    <message>
        <source>fascia</source>
        <translation>ffasgia</translation>
    </message>
    <message>
        <source>format</source>
        <translation>fformat</translation>
    </message>
    <message>
        <source>town</source>
        <translation>tref</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>cod post</translation>
    </message>
    <message>
        <source>region</source>
        <translation>rhanbarth</translation>
    </message>
    <message>
        <source>nation</source>
        <translation>cenedl</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>lledred</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>hydred</translation>
    </message>
    <message>
        <source>opening date</source>
        <translation>dyddiad agor</translation>
    </message>
    <message>
        <source>closing date</source>
        <translation>dyddiad cau</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensitifrwydd</translation>
    </message>
    <message>
        <source>address</source>
        <translation>cyfeiriad</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>cyfeiriad IP</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>cyfeiriad MAC</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>rhif cyfresol</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>cadarnwedd</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>gwneuthurwr</translation>
    </message>
    <message>
        <source>device name</source>
        <translation>enw dyfais</translation>
    </message>
    <message>
        <source>kind of device</source>
        <translation>math o ddyfais</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>sianeli</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>recordydd</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statws</translation>
    </message>
    <message>
        <source>delivery status</source>
        <translation>statws cyflawni</translation>
    </message>
    <message>
        <source>last seen</source>
        <translation>gwelwyd ddiwethaf</translation>
    </message>
    <message>
        <source>street address</source>
        <translation>cyfeiriad stryd</translation>
    </message>
    <message>
        <source>subnet</source>
        <translation>is-rwydwaith</translation>
    </message>
    <message>
        <source>mask or length</source>
        <translation>masg neu hyd</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ffynhonnell</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dyddiad</translation>
    </message>
    <message>
        <source>Store register</source>
        <translation>Cofrestr siopau</translation>
    </message>
    <message>
        <source>Device inventory</source>
        <translation>Rhestr ddyfeisiau</translation>
    </message>
    <message>
        <source>Subnet table</source>
        <translation>Tabl is-rwydweithiau</translation>
    </message>
    <message>
        <source>Known sightings</source>
        <translation>Camerâu a welwyd</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colofn %1</translation>
    </message>
    <message>
        <source>the file does not have these columns of the mapping: %1</source>
        <translation>nid oes gan y ffeil y colofnau hyn o&apos;r mapio: %1</translation>
    </message>
    <message>
        <source>Column “%1”: %2 could be %3 or %4, and no value of the column decides it. Such dates were left out.</source>
        <translation>Colofn “%1”: gallai %2 fod yn %3 neu&apos;n %4, ac nid oes gwerth yn y golofn sy&apos;n penderfynu. Gadawyd dyddiadau o&apos;r fath allan.</translation>
    </message>
    <message>
        <source>Say in the column mapping whether the day or the month comes first.</source>
        <translation>Dywedwch yn y mapio colofnau ai&apos;r dydd ynteu&apos;r mis sy&apos;n dod gyntaf.</translation>
    </message>
    <message>
        <source>Column “%1” has dates with the day first and others with the month first. Those that could be both were left out.</source>
        <translation>Mae gan golofn “%1” ddyddiadau â&apos;r dydd yn gyntaf ac eraill â&apos;r mis yn gyntaf. Gadawyd allan y rhai a allai fod y naill neu&apos;r llall.</translation>
    </message>
    <message>
        <source>Correct the column, or say in the column mapping which comes first.</source>
        <translation>Cywirwch y golofn, neu dywedwch yn y mapio colofnau pa un sy&apos;n dod gyntaf.</translation>
    </message>
    <message>
        <source>This row has more cells than the header; those beyond it were left out.</source>
        <translation>Mae gan y rhes hon fwy o gelloedd na&apos;r pennawd; gadawyd allan y rhai y tu hwnt iddo.</translation>
    </message>
    <message>
        <source>Check for a delimiter inside a cell that is not in quotes.</source>
        <translation>Chwiliwch am amffinydd y tu mewn i gell nad yw mewn dyfynodau.</translation>
    </message>
    <message>
        <source>A quotation mark of this row is never closed, so it was read as plain text.</source>
        <translation>Nid yw dyfynnod yn y rhes hon byth yn cael ei gau, felly darllenwyd ef fel testun plaen.</translation>
    </message>
    <message>
        <source>Double or remove the quotation mark.</source>
        <translation>Dyblwch neu tynnwch y dyfynnod.</translation>
    </message>
    <message>
        <source>the column mapping is for another kind of table</source>
        <translation>mae&apos;r mapio colofnau ar gyfer math arall o dabl</translation>
    </message>
    <message>
        <source>This is no date; it was left out.</source>
        <translation>Nid dyddiad yw hwn; gadawyd ef allan.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-21.</source>
        <translation>Ysgrifennwch ef fel 2026-11-21.</translation>
    </message>
    <message>
        <source>This date contradicts the order of day and month of its column; it was left out.</source>
        <translation>Mae&apos;r dyddiad hwn yn groes i drefn dydd a mis ei golofn; gadawyd ef allan.</translation>
    </message>
    <message>
        <source>Correct it, or write dates as 2026-11-21.</source>
        <translation>Cywirwch ef, neu ysgrifennwch ddyddiadau fel 2026-11-21.</translation>
    </message>
    <message>
        <source>Whether the day or the month comes first is not known; the date was left out.</source>
        <translation>Nid yw&apos;n hysbys ai&apos;r dydd ynteu&apos;r mis sy&apos;n dod gyntaf; gadawyd y dyddiad allan.</translation>
    </message>
    <message>
        <source>Say it in the column mapping.</source>
        <translation>Dywedwch hynny yn y mapio colofnau.</translation>
    </message>
    <message>
        <source>This date is in the future; it was kept.</source>
        <translation>Mae&apos;r dyddiad hwn yn y dyfodol; fe&apos;i cadwyd.</translation>
    </message>
    <message>
        <source>A spreadsheet has turned a long number into a rounded one; it was left out.</source>
        <translation>Mae taenlen wedi troi rhif hir yn un wedi&apos;i dalgrynnu; gadawyd ef allan.</translation>
    </message>
    <message>
        <source>Take it from the original; save as XLSX with the column as text.</source>
        <translation>Cymerwch ef o&apos;r gwreiddiol; cadwch fel XLSX â&apos;r golofn fel testun.</translation>
    </message>
    <message>
        <source>the workbook has no sheet of that name</source>
        <translation>nid oes dalen o&apos;r enw hwnnw yn y llyfr gwaith</translation>
    </message>
    <message>
        <source>it holds no rows</source>
        <translation>nid oes rhesi ynddi</translation>
    </message>
    <message>
        <source>The answer gives no usable address; that of its sender was taken.</source>
        <translation>Nid yw&apos;r ateb yn rhoi cyfeiriad defnyddiadwy; cymerwyd un ei anfonwr.</translation>
    </message>
    <message>
        <source>no answer of the WS-Discovery protocol</source>
        <translation>nid ateb protocol WS-Discovery mohono</translation>
    </message>
    <message>
        <source>This answer gives no address, and its sender is not known.</source>
        <translation>Nid yw&apos;r ateb hwn yn rhoi cyfeiriad, ac nid yw ei anfonwr yn hysbys.</translation>
    </message>
    <message>
        <source>Save the answers together with the address they came from.</source>
        <translation>Cadwch yr atebion ynghyd â&apos;r cyfeiriad y daethant ohono.</translation>
    </message>
    <message>
        <source>Words about the files, which are no input.</source>
        <translation>Geiriau am y ffeiliau, nad ydynt yn fewnbwn.</translation>
    </message>
    <message>
        <source>It may not be opened.</source>
        <translation>Ni chaniateir ei agor.</translation>
    </message>
    <message>
        <source>Its name is not text that this computer can read. Give it another name.</source>
        <translation>Nid yw ei enw’n destun y gall y cyfrifiadur hwn ei ddarllen. Rhowch enw arall iddo.</translation>
    </message>
    <message numerus="yes">
        <source>The store is empty in %Ln row(s) below one that is filled, the first time in row %1: are cells joined there?</source>
        <translation>
            <numerusform>Mae’r siop yn wag mewn %Ln o resi islaw un sydd wedi’i llenwi, y tro cyntaf yn rhes %1: a yw celloedd wedi’u cyfuno yno?</numerusform>
            <numerusform>Mae’r siop yn wag mewn %Ln rhes islaw un sydd wedi’i llenwi, yn rhes %1: a yw celloedd wedi’u cyfuno yno?</numerusform>
            <numerusform>Mae’r siop yn wag mewn %Ln o resi islaw un sydd wedi’i llenwi, y tro cyntaf yn rhes %1: a yw celloedd wedi’u cyfuno yno?</numerusform>
            <numerusform>Mae’r siop yn wag mewn %Ln o resi islaw un sydd wedi’i llenwi, y tro cyntaf yn rhes %1: a yw celloedd wedi’u cyfuno yno?</numerusform>
            <numerusform>Mae’r siop yn wag mewn %Ln o resi islaw un sydd wedi’i llenwi, y tro cyntaf yn rhes %1: a yw celloedd wedi’u cyfuno yno?</numerusform>
        </translation>
    </message>
    <message>
        <source>All that this row says of a device is “%1”, which could be any.</source>
        <translation>Y cyfan a ddywed y rhes hon am ddyfais yw “%1”, a allai fod yn unrhyw un.</translation>
    </message>
    <message>
        <source>Add its maker, model, serial number or address.</source>
        <translation>Ychwanegwch ei gwneuthurwr, ei model, ei rhif cyfresol neu ei chyfeiriad.</translation>
    </message>
    <message>
        <source>This is a range of addresses and not the IP address of a device; it was left out.</source>
        <translation>Ystod o gyfeiriadau yw hon ac nid cyfeiriad IP dyfais; gadawyd hi allan.</translation>
    </message>
    <message>
        <source>Write the device’s own address, such as 10.31.4.21.</source>
        <translation>Ysgrifennwch gyfeiriad y ddyfais ei hun, megis 10.31.4.21.</translation>
    </message>
    <message>
        <source>An IP address with zeros in front was read as the decimal one: %1.</source>
        <translation>Darllenwyd cyfeiriad IP â seroau ar y blaen fel yr un degol: %1.</translation>
    </message>
    <message>
        <source>This cell holds more than one IP address. The device goes by the first that can be used, and the others are kept beside it.</source>
        <translation>Mae mwy nag un cyfeiriad IP yn y gell hon. Adwaenir y ddyfais wrth y cyntaf y gellir ei ddefnyddio, a chedwir y lleill wrth ei ochr.</translation>
    </message>
    <message>
        <source>These words beside the IP address were left out.</source>
        <translation>Gadawyd allan y geiriau hyn wrth ochr y cyfeiriad IP.</translation>
    </message>
    <message>
        <source>This is no MAC address; it was left out. %1</source>
        <translation>Nid cyfeiriad MAC yw hwn; gadawyd ef allan. %1</translation>
    </message>
    <message>
        <source>This cell holds more than one MAC address. The first was taken and the others were left out.</source>
        <translation>Mae mwy nag un cyfeiriad MAC yn y gell hon. Cymerwyd y cyntaf a gadawyd y lleill allan.</translation>
    </message>
    <message>
        <source>Give every device a row of its own.</source>
        <translation>Rhowch ei rhes ei hun i bob dyfais.</translation>
    </message>
    <message>
        <source>These words beside the MAC address were left out.</source>
        <translation>Gadawyd allan y geiriau hyn wrth ochr y cyfeiriad MAC.</translation>
    </message>
    <message>
        <source>It is the same for many devices, or its figures are not in pairs.</source>
        <translation>Mae’r un fath i lawer o ddyfeisiau, neu nid yw ei ffigurau mewn parau.</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln figure(s) instead of 12.</source>
        <translation>
            <numerusform>Mae ganddo %Ln o ffigurau yn lle 12.</numerusform>
            <numerusform>Mae ganddo %Ln ffigur yn lle 12.</numerusform>
            <numerusform>Mae ganddo %Ln o ffigurau yn lle 12.</numerusform>
            <numerusform>Mae ganddo %Ln o ffigurau yn lle 12.</numerusform>
            <numerusform>Mae ganddo %Ln o ffigurau yn lle 12.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address stands in another row, and both name no store: they are counted as two devices.</source>
        <translation>Mae’r cyfeiriad hwn mewn rhes arall, ac nid yw’r naill na’r llall yn enwi siop: cyfrifir hwy’n ddwy ddyfais.</translation>
    </message>
    <message>
        <source>Fill in the store in both rows.</source>
        <translation>Llenwch y siop yn y ddwy res.</translation>
    </message>
    <message>
        <source>Left there by the system or a program; it holds no data.</source>
        <translation>Gadawyd yno gan y system neu gan raglen; nid oes data ynddi.</translation>
    </message>
    <message>
        <source>a PDF document; export the table in it as .csv or .xlsx</source>
        <translation>dogfen PDF; allforiwch y tabl sydd ynddi fel .csv neu .xlsx</translation>
    </message>
    <message>
        <source>a picture; type its table into .csv or .xlsx</source>
        <translation>llun; teipiwch ei dabl i .csv neu .xlsx</translation>
    </message>
    <message>
        <source>an archive; unpack it first</source>
        <translation>archif; dadbaciwch hi yn gyntaf</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>cronfa ddata</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>rhaglen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>mae’n wag</translation>
    </message>
    <message>
        <source>marked-up text, but no scan and no answer of a device</source>
        <translation>testun wedi’i farcio, ond nid sgan nac ateb dyfais</translation>
    </message>
    <message>
        <source>it looks like “%1”, but no column was recognised as: %2; these columns were seen: %3; use --as or a mapping</source>
        <translation>mae’n edrych fel “%1”, ond nid adnabuwyd colofn fel: %2; gwelwyd y colofnau hyn: %3; defnyddiwch --as neu fapio</translation>
    </message>
    <message>
        <source>no header row was recognised; these columns were seen: %1; use --as or a mapping</source>
        <translation>nid adnabuwyd rhes bennawd; gwelwyd y colofnau hyn: %1; defnyddiwch --as neu fapio</translation>
    </message>
    <message>
        <source>This sheet is hidden, so it was not read.</source>
        <translation>Mae’r ddalen hon yn gudd, felly ni ddarllenwyd hi.</translation>
    </message>
    <message>
        <source>This sheet was not read: only the first %1 sheets of a workbook are.</source>
        <translation>Ni ddarllenwyd y ddalen hon: dim ond %1 dalen gyntaf llyfr gwaith a ddarllenir.</translation>
    </message>
    <message>
        <source>This sheet is empty.</source>
        <translation>Mae’r ddalen hon yn wag.</translation>
    </message>
    <message>
        <source>This sheet was not read: it does not look like “%1”.</source>
        <translation>Ni ddarllenwyd y ddalen hon: nid yw’n edrych fel “%1”.</translation>
    </message>
    <message>
        <source>This sheet was not read: nothing in it looks like the header of stores, devices, subnets or sightings.</source>
        <translation>Ni ddarllenwyd y ddalen hon: nid oes dim ynddi’n edrych fel pennawd siopau, dyfeisiau, is-rwydweithiau na gweliadau.</translation>
    </message>
    <message>
        <source>This is not one MAC address; what cannot be read was left out.</source>
        <translation>Nid un cyfeiriad MAC yw hwn; gadawyd allan yr hyn na ellir ei ddarllen.</translation>
    </message>
    <message>
        <source>The words beside the postcode %1 were left out.</source>
        <translation>Gadawyd allan y geiriau wrth ochr y cod post %1.</translation>
    </message>
    <message>
        <source>The coordinates 0, 0 are nobody’s place; they were left out.</source>
        <translation>Nid lle neb yw’r cyfesurynnau 0, 0; gadawyd hwy allan.</translation>
    </message>
    <message>
        <source>Latitude and longitude seem to stand in each other’s column; they were left out.</source>
        <translation>Ymddengys fod lledred a hydred yng ngholofn ei gilydd; gadawyd hwy allan.</translation>
    </message>
    <message>
        <source>These coordinates lie outside the country of the postcode; they were left out.</source>
        <translation>Mae’r cyfesurynnau hyn y tu allan i wlad y cod post; gadawyd hwy allan.</translation>
    </message>
    <message>
        <source>Correct them, or leave them empty: the postcode says where the store is.</source>
        <translation>Cywirwch hwy, neu gadewch hwy’n wag: mae’r cod post yn dweud ble mae’r siop.</translation>
    </message>
    <message>
        <source>no header row was recognised; the first row is: %1; say with a mapping what the columns are</source>
        <translation>nid adnabuwyd rhes bennawd; y rhes gyntaf yw: %1; dywedwch â mapio beth yw’r colofnau</translation>
    </message>
    <message>
        <source>no column for: %1; these columns were seen: %2; say with a mapping which it is</source>
        <translation>dim colofn ar gyfer: %1; gwelwyd y colofnau hyn: %2; dywedwch â mapio pa un ydyw</translation>
    </message>
    <message>
        <source>Column “%1”: only %2 in row %3 says that the day comes first, and all its dates were read so.</source>
        <translation>Colofn “%1”: dim ond %2 yn rhes %3 sy’n dweud mai’r dydd sy’n dod gyntaf, a darllenwyd ei holl ddyddiadau felly.</translation>
    </message>
    <message>
        <source>Column “%1”: only %2 in row %3 says that the month comes first, and all its dates were read so.</source>
        <translation>Colofn “%1”: dim ond %2 yn rhes %3 sy’n dweud mai’r mis sy’n dod gyntaf, a darllenwyd ei holl ddyddiadau felly.</translation>
    </message>
    <message>
        <source>If that one is a mistake, correct it, or say in the column mapping which comes first.</source>
        <translation>Os gwall yw hwnnw, cywirwch ef, neu dywedwch yn y mapio colofnau pa un sy’n dod gyntaf.</translation>
    </message>
    <message>
        <source>A spreadsheet’s day number, read as %1.</source>
        <translation>Rhif diwrnod taenlen, a ddarllenwyd fel %1.</translation>
    </message>
    <message>
        <source>This text is longer than 2,048 bytes; the rest was left out.</source>
        <translation>Mae’r testun hwn yn hwy na 2,048 beit; gadawyd y gweddill allan.</translation>
    </message>
    <message>
        <source>no row has all the columns of the mapping; these are not there: %1</source>
        <translation>nid oes gan yr un rhes holl golofnau’r mapio; nid yw’r rhain yno: %1</translation>
    </message>
    <message>
        <source>This line is longer than any list of stores or devices needs; it was left out.</source>
        <translation>Mae’r llinell hon yn hwy nag sydd ei hangen ar unrhyw restr o siopau neu ddyfeisiau; gadawyd hi allan.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is never closed, or for a line end that is missing.</source>
        <translation>Chwiliwch am ddyfynnod nad yw byth yn cael ei gau, neu am ddiwedd llinell sydd ar goll.</translation>
    </message>
    <message>
        <source>The header stands here once more; the line was passed over.</source>
        <translation>Mae’r pennawd yma unwaith eto; aethpwyd heibio i’r llinell.</translation>
    </message>
    <message>
        <source>A total or a closing line, which is no row; it was passed over.</source>
        <translation>Cyfanswm neu linell glo, nad yw’n rhes; aethpwyd heibio iddi.</translation>
    </message>
    <message>
        <source>The text of this cell is longer than is accepted; it was left out.</source>
        <translation>Mae testun y gell hon yn hwy nag a dderbynnir; gadawyd ef allan.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is never closed.</source>
        <translation>Chwiliwch am ddyfynnod nad yw byth yn cael ei gau.</translation>
    </message>
    <message>
        <source>Cells beyond column 1,024 were left out.</source>
        <translation>Gadawyd allan gelloedd y tu hwnt i golofn 1,024.</translation>
    </message>
    <message>
        <source>Look for a delimiter that repeats, or a cell far to the right.</source>
        <translation>Chwiliwch am amffinydd sy’n ailadrodd, neu gell ymhell i’r dde.</translation>
    </message>
    <message>
        <source>This table has a header and no rows.</source>
        <translation>Mae gan y tabl hwn bennawd a dim rhesi.</translation>
    </message>
    <message>
        <source>Check that it is the right file, and that it is whole.</source>
        <translation>Gwiriwch mai hon yw’r ffeil gywir, a’i bod yn gyfan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold a formula whose result is not stored in the file (%1), and were read as empty.</source>
        <translation>
            <numerusform>Mae %Ln o gelloedd yn dal fformiwla na chedwir ei chanlyniad yn y ffeil (%1), a darllenwyd hwy’n wag.</numerusform>
            <numerusform>Mae %Ln gell yn dal fformiwla na chedwir ei chanlyniad yn y ffeil (%1), a darllenwyd hi’n wag.</numerusform>
            <numerusform>Mae %Ln o gelloedd yn dal fformiwla na chedwir ei chanlyniad yn y ffeil (%1), a darllenwyd hwy’n wag.</numerusform>
            <numerusform>Mae %Ln o gelloedd yn dal fformiwla na chedwir ei chanlyniad yn y ffeil (%1), a darllenwyd hwy’n wag.</numerusform>
            <numerusform>Mae %Ln o gelloedd yn dal fformiwla na chedwir ei chanlyniad yn y ffeil (%1), a darllenwyd hwy’n wag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the workbook in Excel or LibreOffice, save it, and import it again.</source>
        <translation>Agorwch y llyfr gwaith yn Excel neu LibreOffice, cadwch ef, a mewnforiwch ef eto.</translation>
    </message>
    <message>
        <source>Several columns are for %1: %2. The first that is filled counts.</source>
        <translation>Mae sawl colofn ar gyfer %1: %2. Y gyntaf sydd wedi’i llenwi sy’n cyfrif.</translation>
    </message>
    <message>
        <source>Map the column that is meant.</source>
        <translation>Mapiwch y golofn a olygir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln arall</numerusform>
            <numerusform>%Ln arall</numerusform>
            <numerusform>%Ln arall</numerusform>
            <numerusform>%Ln arall</numerusform>
            <numerusform>%Ln arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not read: %1</source>
        <translation>Colofnau nas darllenwyd: %1</translation>
    </message>
    <message>
        <source>If one of them matters, map it to a field.</source>
        <translation>Os yw un ohonynt o bwys, mapiwch hi i faes.</translation>
    </message>
    <message>
        <source>ARP table</source>
        <translation>Tabl ARP</translation>
    </message>
    <message>
        <source>The file ends in the middle of a record; what came before was read.</source>
        <translation>Mae&apos;r ffeil yn dod i ben yng nghanol cofnod; darllenwyd yr hyn a ddaeth o&apos;i flaen.</translation>
    </message>
    <message>
        <source>Get the file again, or run the scan again.</source>
        <translation>Mynnwch y ffeil eto, neu rhedwch y sgan eto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lease(s) name no device.</source>
        <translation>
            <numerusform>Nid yw %Ln o lesoedd yn enwi unrhyw ddyfais.</numerusform>
            <numerusform>Nid yw %Ln les yn enwi unrhyw ddyfais.</numerusform>
            <numerusform>Nid yw %Ln o lesoedd yn enwi unrhyw ddyfais.</numerusform>
            <numerusform>Nid yw %Ln o lesoedd yn enwi unrhyw ddyfais.</numerusform>
            <numerusform>Nid yw %Ln o lesoedd yn enwi unrhyw ddyfais.</numerusform>
        </translation>
    </message>
    <message>
        <source>switch port %1</source>
        <translation>porth switsh %1</translation>
    </message>
    <message>
        <source>Leases of ISC dhcpd</source>
        <translation>Lesoedd ISC dhcpd</translation>
    </message>
    <message>
        <source>no answer of the DHIP protocol</source>
        <translation>nid ateb y protocol DHIP</translation>
    </message>
    <message>
        <source>longer than an answer can be</source>
        <translation>hirach nag y gall ateb fod</translation>
    </message>
    <message>
        <source>a search for devices, and not the answer of one</source>
        <translation>chwiliad am ddyfeisiau, ac nid ateb dyfais</translation>
    </message>
    <message>
        <source>This answer is damaged; what could be made out of it was kept.</source>
        <translation>Mae&apos;r ateb hwn wedi&apos;i ddifrodi; cadwyd yr hyn y gellid ei ddeall.</translation>
    </message>
    <message>
        <source>Leases of dnsmasq</source>
        <translation>Lesoedd dnsmasq</translation>
    </message>
    <message>
        <source>This line could not be read and was left out.</source>
        <translation>Ni ellid darllen y llinell hon ac fe&apos;i gadawyd allan.</translation>
    </message>
    <message>
        <source>not the headers of “%1”</source>
        <translation>nid penawdau “%1”</translation>
    </message>
    <message>
        <source>This file names no device.</source>
        <translation>Nid yw&apos;r ffeil hon yn enwi unrhyw ddyfais.</translation>
    </message>
    <message>
        <source>Scan from another device than the host itself, or fill in an address.</source>
        <translation>Sganiwch o ddyfais heblaw&apos;r gwesteiwr ei hun, neu llenwch gyfeiriad.</translation>
    </message>
    <message>
        <source>A text that this host sent is longer than %1 bytes; only so much of it was kept.</source>
        <translation>Mae testun a anfonodd y gwesteiwr hwn yn hirach na %1 o feitiau; dim ond hynny a gadwyd.</translation>
    </message>
    <message>
        <source>Shodan results</source>
        <translation>Canlyniadau Shodan</translation>
    </message>
    <message>
        <source>Censys hosts</source>
        <translation>Gwesteiwyr Censys</translation>
    </message>
    <message>
        <source>Milestone XProtect report</source>
        <translation>Adroddiad Milestone XProtect</translation>
    </message>
    <message>
        <source>XProtect keeps the firmware of the day on which a device was added or replaced. It may have been updated since.</source>
        <translation>Mae XProtect yn cadw cadarnwedd y diwrnod yr ychwanegwyd neu y disodlwyd dyfais. Efallai iddi gael ei diweddaru ers hynny.</translation>
    </message>
    <message>
        <source>Shadowserver report</source>
        <translation>Adroddiad Shadowserver</translation>
    </message>
    <message>
        <source>Leases of Windows DHCP</source>
        <translation>Lesoedd DHCP Windows</translation>
    </message>
    <message>
        <source>runZero export</source>
        <translation>Allforyn runZero</translation>
    </message>
    <message>
        <source>Shodan results as CSV</source>
        <translation>Canlyniadau Shodan fel CSV</translation>
    </message>
    <message>
        <source>Leases of Kea</source>
        <translation>Lesoedd Kea</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) stand on ports that lead to other switches; which port they really hang on is not known.</source>
        <translation>
            <numerusform>Mae %Ln o gyfeiriadau ar byrth sy&apos;n arwain at switshis eraill; ni wyddys ar ba borth y maent mewn gwirionedd.</numerusform>
            <numerusform>Mae %Ln cyfeiriad ar borth sy&apos;n arwain at switsh arall; ni wyddys ar ba borth y mae mewn gwirionedd.</numerusform>
            <numerusform>Mae %Ln o gyfeiriadau ar byrth sy&apos;n arwain at switshis eraill; ni wyddys ar ba borth y maent mewn gwirionedd.</numerusform>
            <numerusform>Mae %Ln o gyfeiriadau ar byrth sy&apos;n arwain at switshis eraill; ni wyddys ar ba borth y maent mewn gwirionedd.</numerusform>
            <numerusform>Mae %Ln o gyfeiriadau ar byrth sy&apos;n arwain at switshis eraill; ni wyddys ar ba borth y maent mewn gwirionedd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get the tables of those switches, too.</source>
        <translation>Mynnwch dablau&apos;r switshis hynny hefyd.</translation>
    </message>
    <message>
        <source>MAC address table of a switch</source>
        <translation>Tabl cyfeiriadau MAC switsh</translation>
    </message>
    <message>
        <source>no answer of multicast DNS</source>
        <translation>nid ateb DNS aml-ddarlledu</translation>
    </message>
    <message>
        <source>Nmap text</source>
        <translation>Testun Nmap</translation>
    </message>
    <message>
        <source>the answer of a device of another maker: %1</source>
        <translation>ateb dyfais gwneuthurwr arall: %1</translation>
    </message>
    <message>
        <source>JSON, but no scan and no answers of devices</source>
        <translation>JSON, ond nid sgan nac atebion dyfeisiau</translation>
    </message>
    <message>
        <source>DHIP answers as JSON</source>
        <translation>Atebion DHIP fel JSON</translation>
    </message>
    <message>
        <source>mDNS answers as JSON</source>
        <translation>Atebion mDNS fel JSON</translation>
    </message>
    <message>
        <source>One DHIP answer</source>
        <translation>Un ateb DHIP</translation>
    </message>
    <message>
        <source>One mDNS answer</source>
        <translation>Un ateb mDNS</translation>
    </message>
    <message>
        <source>One SSDP answer</source>
        <translation>Un ateb SSDP</translation>
    </message>
    <message>
        <source>One UPnP description</source>
        <translation>Un disgrifiad UPnP</translation>
    </message>
    <message>
        <source>This line of a scan could not be read.</source>
        <translation>Ni ellid darllen y llinell hon o sgan.</translation>
    </message>
    <message>
        <source>Greppable scan</source>
        <translation>Sgan ar gyfer grep</translation>
    </message>
    <message>
        <source>Masscan list</source>
        <translation>Rhestr Masscan</translation>
    </message>
    <message>
        <source>Masscan JSON</source>
        <translation>JSON Masscan</translation>
    </message>
    <message>
        <source>This device has no address and no serial number.</source>
        <translation>Nid oes gan y ddyfais hon gyfeiriad na rhif cyfresol.</translation>
    </message>
    <message>
        <source>Device list of SmartPSS or ConfigTool</source>
        <translation>Rhestr dyfeisiau SmartPSS neu ConfigTool</translation>
    </message>
    <message>
        <source>no answer of SSDP</source>
        <translation>nid ateb SSDP</translation>
    </message>
    <message>
        <source>no description of a UPnP device</source>
        <translation>nid disgrifiad o ddyfais UPnP</translation>
    </message>
    <message>
        <source>This line is longer than %1 characters and was left out.</source>
        <translation>Mae&apos;r llinell hon yn hirach na %1 o nodau ac fe&apos;i gadawyd allan.</translation>
    </message>
    <message>
        <source>Check whether the file is damaged.</source>
        <translation>Gwiriwch a yw&apos;r ffeil wedi&apos;i difrodi.</translation>
    </message>
    <message>
        <source>This record is no JSON and was left out.</source>
        <translation>Nid JSON yw&apos;r cofnod hwn ac fe&apos;i gadawyd allan.</translation>
    </message>
    <message>
        <source>This record is of another kind, or says nothing of a device; it was passed over.</source>
        <translation>Mae&apos;r cofnod hwn o fath arall, neu nid yw&apos;n dweud dim am ddyfais; aethpwyd heibio iddo.</translation>
    </message>
    <message>
        <source>zgrab2 results</source>
        <translation>Canlyniadau zgrab2</translation>
    </message>
    <message>
        <source>removed, yes or no</source>
        <translation>wedi&apos;i symud, ie neu na</translation>
    </message>
    <message>
        <source>day of removal</source>
        <translation>diwrnod y symud</translation>
    </message>
    <message>
        <source>ticket or reference</source>
        <translation>tocyn neu gyfeirnod</translation>
    </message>
    <message>
        <source>NetBox devices</source>
        <translation>Dyfeisiau NetBox</translation>
    </message>
    <message>
        <source>NetBox prefixes</source>
        <translation>Rhagddodiaid NetBox</translation>
    </message>
    <message>
        <source>first address</source>
        <translation>cyfeiriad cyntaf</translation>
    </message>
    <message>
        <source>last address</source>
        <translation>cyfeiriad olaf</translation>
    </message>
    <message>
        <source>the board&apos;s workbook that Phaseout made: a report of what is known, with nothing new in it; import the lists that it was made from</source>
        <translation>llyfr gwaith y bwrdd a wnaed gan Phaseout: adroddiad ar yr hyn sy&apos;n hysbys, heb ddim newydd ynddo; mewnforiwch y rhestri y&apos;i gwnaed ohonynt</translation>
    </message>
    <message>
        <source>day of installation</source>
        <translation>diwrnod gosod</translation>
    </message>
    <message>
        <source>Whether this device was removed cannot be told from these words; it counts as there.</source>
        <translation>Ni ellir dweud o’r geiriau hyn a dynnwyd y ddyfais hon; mae’n cyfrif fel un sydd yno.</translation>
    </message>
    <message>
        <source>Write yes, no or the day of its removal.</source>
        <translation>Ysgrifennwch ydy, nac ydy neu ddiwrnod ei thynnu.</translation>
    </message>
    <message>
        <source>If they are several devices, give each row its own, or leave it empty.</source>
        <translation>Os ydynt yn sawl dyfais, rhowch ei un ei hun i bob rhes, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>no sheet that can be seen has a header; these sheets are hidden and were not read: %1</source>
        <translation>nid oes pennyn ar unrhyw ddalen y gellir ei gweld; mae’r dalennau hyn wedi’u cuddio ac ni chawsant eu darllen: %1</translation>
    </message>
    <message>
        <source>Column “%1”: %2 could be any of these: %3; and no value of the column decides it. Such dates were left out.</source>
        <translation>Colofn “%1”: gallai %2 fod yn unrhyw un o’r rhain: %3; ac nid oes gwerth yn y golofn sy’n penderfynu. Gadawyd dyddiadau o’r fath allan.</translation>
    </message>
    <message>
        <source>Say in the column mapping whether the day, the month or the year comes first.</source>
        <translation>Dywedwch yn y mapio colofnau ai’r diwrnod, y mis neu’r flwyddyn sy’n dod gyntaf.</translation>
    </message>
    <message>
        <source>Column “%1”: only %2 in row %3 says that the year comes first, and all its dates were read so.</source>
        <translation>Colofn “%1”: dim ond %2 yn rhes %3 sy’n dweud mai’r flwyddyn sy’n dod gyntaf, a darllenwyd ei holl ddyddiadau felly.</translation>
    </message>
    <message>
        <source>Only its values say that the column “%1” is for: %2. It was read so.</source>
        <translation>Dim ond ei gwerthoedd sy’n dweud mai ar gyfer hyn y mae’r golofn “%1”: %2. Fe’i darllenwyd felly.</translation>
    </message>
    <message>
        <source>If it is about something else, such as a recorder or a gateway, say in a column mapping what the columns are.</source>
        <translation>Os yw am rywbeth arall, megis recordydd neu borth, dywedwch mewn mapio colofnau beth yw’r colofnau.</translation>
    </message>
    <message>
        <source>The quotation marks of this row do not fit: text follows one that closes, or a cell holds lines that look like rows.</source>
        <translation>Nid yw dyfynodau’r rhes hon yn cyd-fynd: mae testun yn dilyn un sy’n cau, neu mae cell yn dal llinellau sy’n edrych fel rhesi.</translation>
    </message>
    <message>
        <source>Check that nothing went into one cell that belongs into several.</source>
        <translation>Gwiriwch nad aeth dim i un gell sy’n perthyn i sawl un.</translation>
    </message>
    <message>
        <source>This site has no name.</source>
        <translation>Nid oes gan y safle hwn enw.</translation>
    </message>
    <message>
        <source>Give it the code or name of a store in runZero, and export again.</source>
        <translation>Rhowch god neu enw siop iddo yn runZero, ac allforiwch eto.</translation>
    </message>
    <message>
        <source>This site has no addresses of its own; only assets that name it are placed there.</source>
        <translation>Nid oes gan y safle hwn ei gyfeiriadau ei hun; dim ond asedau sy’n ei enwi a roddir yno.</translation>
    </message>
    <message>
        <source>Not a range of addresses, and left out: %1</source>
        <translation>Nid amrediad o gyfeiriadau, a gadawyd ef allan: %1</translation>
    </message>
    <message>
        <source>runZero sites</source>
        <translation>Safleoedd runZero</translation>
    </message>
    <message numerus="yes">
        <source>Passwords or user names were taken out of %Ln text(s) and are not kept.</source>
        <translation>
            <numerusform>Tynnwyd cyfrineiriau neu enwau defnyddwyr o %Ln testun ac ni chedwir hwy.</numerusform>
            <numerusform>Tynnwyd cyfrineiriau neu enwau defnyddwyr o %Ln testun ac ni chedwir hwy.</numerusform>
            <numerusform>Tynnwyd cyfrineiriau neu enwau defnyddwyr o %Ln destun ac ni chedwir hwy.</numerusform>
            <numerusform>Tynnwyd cyfrineiriau neu enwau defnyddwyr o %Ln thestun ac ni chedwir hwy.</numerusform>
            <numerusform>Tynnwyd cyfrineiriau neu enwau defnyddwyr o %Ln testun ac ni chedwir hwy.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words do not say whether the store trades; they were passed over.</source>
        <translation>Nid yw’r geiriau hyn yn dweud a yw’r siop yn masnachu; aethpwyd heibio iddynt.</translation>
    </message>
    <message>
        <source>Write Open, Closed or Sold, with the day behind it.</source>
        <translation>Ysgrifennwch Open, Closed neu Sold, gyda’r dyddiad ar ei ôl.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln row(s), first in row %1, the columns %2 and %3, both for %4, differ; %2 was taken.</source>
        <translation>
            <numerusform>Mewn %Ln rhes, y gyntaf yn rhes %1, mae colofnau %2 a %3, y ddwy ar gyfer %4, yn wahanol; cymerwyd %2.</numerusform>
            <numerusform>Mewn %Ln rhes, yn rhes %1, mae colofnau %2 a %3, y ddwy ar gyfer %4, yn wahanol; cymerwyd %2.</numerusform>
            <numerusform>Mewn %Ln res, y gyntaf yn rhes %1, mae colofnau %2 a %3, y ddwy ar gyfer %4, yn wahanol; cymerwyd %2.</numerusform>
            <numerusform>Mewn %Ln rhes, y gyntaf yn rhes %1, mae colofnau %2 a %3, y ddwy ar gyfer %4, yn wahanol; cymerwyd %2.</numerusform>
            <numerusform>Mewn %Ln rhes, y gyntaf yn rhes %1, mae colofnau %2 a %3, y ddwy ar gyfer %4, yn wahanol; cymerwyd %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words beside “%1” were left out.</source>
        <translation>Gadawyd allan y geiriau wrth ochr “%1”.</translation>
    </message>
    <message>
        <source>A list that people keep</source>
        <translation>Rhestr y mae pobl yn ei chadw</translation>
    </message>
    <message>
        <source>What the network showed</source>
        <translation>Yr hyn a ddangosodd y rhwydwaith</translation>
    </message>
    <message>
        <source>the encoding “%1” is not known; these are: %2</source>
        <translation>nid yw&apos;r amgodiad “%1” yn hysbys; dyma&apos;r rhai sydd: %2</translation>
    </message>
    <message>
        <source>origin is neither “list” nor “network”</source>
        <translation>nid yw origin yn “list” nac yn “network”</translation>
    </message>
    <message>
        <source>by its name, the column “%1” holds credentials, which are never kept; leave it out of the mapping, or give the column another name if it holds something else</source>
        <translation>yn ôl ei henw, mae’r golofn “%1” yn dal manylion mewngofnodi, na chedwir byth; gadewch hi allan o’r mapio, neu rhowch enw arall ar y golofn os yw’n dal rhywbeth arall</translation>
    </message>
    <message>
        <source>one column is mapped to both “%1” and “%2”; keep one of them</source>
        <translation>mae un golofn wedi&apos;i mapio i “%1” a hefyd i “%2”; cadwch un ohonynt</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %Ln row(s))</source>
        <translation>
            <numerusform>%1 (mewn %Ln rhes)</numerusform>
            <numerusform>%1 (mewn %Ln rhes)</numerusform>
            <numerusform>%1 (mewn %Ln res)</numerusform>
            <numerusform>%1 (mewn %Ln rhes)</numerusform>
            <numerusform>%1 (mewn %Ln rhes)</numerusform>
        </translation>
    </message>
    <message>
        <source>This MAC address stands in row %1 too, beside another store. Rows of one MAC address are taken for one device, unless many devices have it.</source>
        <translation>Mae’r cyfeiriad MAC hwn yn rhes %1 hefyd, wrth siop arall. Cymerir rhesi o un cyfeiriad MAC yn un ddyfais, oni bai bod gan lawer o ddyfeisiau ef.</translation>
    </message>
    <message>
        <source>This MAC address stands in row %1 too, beside another name and another IP address. Rows of one MAC address are taken for one device, unless many devices have it.</source>
        <translation>Mae’r cyfeiriad MAC hwn yn rhes %1 hefyd, wrth enw arall a chyfeiriad IP arall. Cymerir rhesi o un cyfeiriad MAC yn un ddyfais, oni bai bod gan lawer o ddyfeisiau ef.</translation>
    </message>
    <message>
        <source>This serial number stands in row %1 too, beside another store. Rows of one serial number are taken for one device, unless many devices have it.</source>
        <translation>Mae’r rhif cyfresol hwn yn rhes %1 hefyd, wrth siop arall. Cymerir rhesi o un rhif cyfresol yn un ddyfais, oni bai bod gan lawer o ddyfeisiau ef.</translation>
    </message>
    <message>
        <source>This serial number stands in row %1 too, beside another name and another IP address. Rows of one serial number are taken for one device, unless many devices have it.</source>
        <translation>Mae’r rhif cyfresol hwn yn rhes %1 hefyd, wrth enw arall a chyfeiriad IP arall. Cymerir rhesi o un rhif cyfresol yn un ddyfais, oni bai bod gan lawer o ddyfeisiau ef.</translation>
    </message>
    <message>
        <source>Export of a Windows DHCP server</source>
        <translation>Allforiad o weinydd DHCP Windows</translation>
    </message>
    <message>
        <source>The file ends too early or is damaged from here on; what came before was read.</source>
        <translation>Mae&apos;r ffeil yn gorffen yn rhy gynnar neu wedi&apos;i difrodi o&apos;r fan hon ymlaen; darllenwyd yr hyn a ddaeth o&apos;r blaen.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Allforiwch hi eto.</translation>
    </message>
    <message>
        <source>The column mapping was made for a table with other headers; its columns were found here by their names.</source>
        <translation>Gwnaed y mapio colofnau ar gyfer tabl â phenawdau eraill; canfuwyd ei golofnau yma yn ôl eu henwau.</translation>
    </message>
    <message>
        <source>Look whether they mean the same here, and whether a new column matters.</source>
        <translation>Edrychwch a ydynt yn golygu&apos;r un peth yma, ac a yw colofn newydd o bwys.</translation>
    </message>
    <message>
        <source>These headers match a column mapping that was saved, and which was not used: %1</source>
        <translation>Mae&apos;r penawdau hyn yn cyfateb i fapio colofnau a gadwyd, ac na ddefnyddiwyd: %1</translation>
    </message>
    <message>
        <source>Use it with --mapping.</source>
        <translation>Defnyddiwch ef gyda --mapping.</translation>
    </message>
    <message>
        <source>Only a scanner or another tool writes such columns: the devices count as seen on the network, and not as listed.</source>
        <translation>Dim ond sganiwr neu offeryn arall sy&apos;n ysgrifennu colofnau o&apos;r fath: mae&apos;r dyfeisiau&apos;n cyfrif fel rhai a welwyd ar y rhwydwaith, ac nid fel rhai a restrwyd.</translation>
    </message>
    <message>
        <source>If people keep this table, say so when importing it.</source>
        <translation>Os yw pobl yn cadw&apos;r tabl hwn, dywedwch hynny wrth ei fewnforio.</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>perchennog</translation>
    </message>
    <message>
        <source>This is no number of channels; it was left out.</source>
        <translation>Nid nifer o sianeli yw hwn; fe&apos;i hepgorwyd.</translation>
    </message>
    <message>
        <source>Write a number, such as 16.</source>
        <translation>Ysgrifennwch rif, megis 16.</translation>
    </message>
    <message>
        <source>other MAC address %1</source>
        <translation>cyfeiriad MAC arall %1</translation>
    </message>
    <message>
        <source>This device has more than one MAC address. It goes by %1; by another it would be taken for a second device.</source>
        <translation>Mae gan y ddyfais hon fwy nag un cyfeiriad MAC. Fe&apos;i hadnabyddir wrth %1; wrth un arall fe&apos;i cymerid am ail ddyfais.</translation>
    </message>
    <message>
        <source>Where another source has it by the other address, merge the two in Identify.</source>
        <translation>Lle mae gan ffynhonnell arall hi wrth y cyfeiriad arall, cyfunwch y ddwy yn Adnabod.</translation>
    </message>
    <message>
        <source>Devices found by SADP, as XML</source>
        <translation>Dyfeisiau a ganfuwyd gan SADP, fel XML</translation>
    </message>
    <message>
        <source>This day of removal could be any of these: %1. The device counts as removed, without a day.</source>
        <translation>Gallai’r diwrnod symud hwn fod yn unrhyw un o’r rhain: %1. Mae’r ddyfais yn cyfrif fel un wedi’i symud, heb ddiwrnod.</translation>
    </message>
    <message>
        <source>Say in the column mapping whether the day or the month comes first, or write the day as 2026-11-21.</source>
        <translation>Dywedwch yn y mapio colofnau ai’r diwrnod ynteu’r mis sy’n dod gyntaf, neu ysgrifennwch y diwrnod fel 2026-11-21.</translation>
    </message>
    <message>
        <source>Its name, or its folder&apos;s, tells a password; it is kept without that.</source>
        <translation>Mae ei enw, neu enw ei ffolder, yn dweud cyfrinair; fe&apos;i cedwir heb hwnnw.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) say that they are as the one above, and were read so.</source>
        <translation>
            <numerusform>Mae %Ln o gelloedd yn dweud eu bod yr un fath â’r un uwchben, ac fe’u darllenwyd felly.</numerusform>
            <numerusform>Mae %Ln gell yn dweud ei bod yr un fath â’r un uwchben, ac fe’i darllenwyd felly.</numerusform>
            <numerusform>Mae %Ln gell yn dweud eu bod yr un fath â’r un uwchben, ac fe’u darllenwyd felly.</numerusform>
            <numerusform>Mae %Ln cell yn dweud eu bod yr un fath â’r un uwchben, ac fe’u darllenwyd felly.</numerusform>
            <numerusform>Mae %Ln o gelloedd yn dweud eu bod yr un fath â’r un uwchben, ac fe’u darllenwyd felly.</numerusform>
        </translation>
    </message>
    <message>
        <source>fillDown is neither true nor false</source>
        <translation>nid yw fillDown yn true nac yn false</translation>
    </message>
    <message>
        <source>“%1” tells the rows apart, so that an empty cell of it cannot stand for the one above</source>
        <translation>Mae “%1” yn gwahaniaethu rhwng y rhesi, felly ni all cell wag ynddi sefyll dros yr un uwchben</translation>
    </message>
    <message>
        <source>Say in the column mapping that the store stands for the rows below it (“fillDown”), fill it in in every row, or import the workbook itself, whose joined cells are understood.</source>
        <translation>Dywedwch yn y mapiad colofnau fod y siop yn sefyll dros y rhesi oddi tani (“fillDown”), llenwch hi ym mhob rhes, neu mewnforiwch y llyfr gwaith ei hun, y deellir ei gelloedd cyfun.</translation>
    </message>
    <message>
        <source>This serial number could be any device’s: too short, counting up, or words. It is shown, and tells no device from another.</source>
        <translation>Gallai’r rhif cyfresol hwn fod yn rhif unrhyw ddyfais: rhy fyr, yn cyfrif i fyny, neu’n eiriau. Fe’i dangosir, ac nid yw’n gwahaniaethu dyfeisiau.</translation>
    </message>
    <message>
        <source>Write the one on the device’s label.</source>
        <translation>Ysgrifennwch yr un sydd ar label y ddyfais.</translation>
    </message>
    <message>
        <source>“%1” says that there is no device; the row was left out.</source>
        <translation>Mae “%1” yn dweud nad oes dyfais; gadawyd y rhes allan.</translation>
    </message>
    <message>
        <source>If there is one, give it a name, an address or a serial number.</source>
        <translation>Os oes un, rhowch iddi enw, cyfeiriad neu rif cyfresol.</translation>
    </message>
    <message>
        <source>Take the file as the program wrote it: a spreadsheet has changed its dates.</source>
        <translation>Cymerwch y ffeil fel yr ysgrifennodd y rhaglen hi: mae taenlen wedi newid ei dyddiadau.</translation>
    </message>
    <message>
        <source>A scan by nmap begins here, which was not read.</source>
        <translation>Mae sgan gan nmap yn dechrau yma, ac ni chafodd ei ddarllen.</translation>
    </message>
    <message>
        <source>Save it as a file of its own, and import that, too.</source>
        <translation>Cadwch ef yn ffeil ar ei ben ei hun, a mewnforiwch honno hefyd.</translation>
    </message>
    <message numerus="yes">
        <source>Empty in %Ln row(s) below “%1”: %2. Every value of it stands in one row only; does it stand for those below?</source>
        <translation>
            <numerusform>Gwag mewn %Ln o resi o dan “%1”: %2. Mewn un rhes yn unig y mae pob gwerth; a yw’n sefyll dros y rhai oddi tano?</numerusform>
            <numerusform>Gwag mewn %Ln rhes o dan “%1”: %2. Mewn un rhes yn unig y mae pob gwerth; a yw’n sefyll dros y rhai oddi tano?</numerusform>
            <numerusform>Gwag mewn %Ln res o dan “%1”: %2. Mewn un rhes yn unig y mae pob gwerth; a yw’n sefyll dros y rhai oddi tano?</numerusform>
            <numerusform>Gwag mewn %Ln rhes o dan “%1”: %2. Mewn un rhes yn unig y mae pob gwerth; a yw’n sefyll dros y rhai oddi tano?</numerusform>
            <numerusform>Gwag mewn %Ln o resi o dan “%1”: %2. Mewn un rhes yn unig y mae pob gwerth; a yw’n sefyll dros y rhai oddi tano?</numerusform>
        </translation>
    </message>
    <message>
        <source>If so, say it in the column mapping (“fillDown”), or fill in every row.</source>
        <translation>Os felly, dywedwch hynny yn y mapiad colofnau (“fillDown”), neu llenwch bob rhes.</translation>
    </message>
    <message>
        <source>This row stands above the header, which is row %1, and looks like one of a table. It was not read.</source>
        <translation>Saif y rhes hon uwchben y pennawd, sef rhes %1, ac mae’n edrych fel rhes tabl. Ni chafodd ei darllen.</translation>
    </message>
    <message>
        <source>Give every table a sheet or file of its own, or say in a column mapping where the header stands.</source>
        <translation>Rhowch i bob tabl ei ddalen neu ei ffeil ei hun, neu dywedwch mewn mapio colofnau ble mae’r pennawd.</translation>
    </message>
    <message numerus="yes">
        <source>This sheet has too many tables with headers of their own; %Ln row(s) of the last of them were not read, this the first.</source>
        <translation>
            <numerusform>Mae gan y ddalen hon ormod o dablau â’u penawdau eu hunain; ni ddarllenwyd %Ln rhes o’r rhai olaf, a hon yw’r gyntaf.</numerusform>
            <numerusform>Mae gan y ddalen hon ormod o dablau â’u penawdau eu hunain; ni ddarllenwyd %Ln rhes o’r rhai olaf, sef hon.</numerusform>
            <numerusform>Mae gan y ddalen hon ormod o dablau â’u penawdau eu hunain; ni ddarllenwyd %Ln res o’r rhai olaf, a hon yw’r gyntaf.</numerusform>
            <numerusform>Mae gan y ddalen hon ormod o dablau â’u penawdau eu hunain; ni ddarllenwyd %Ln rhes o’r rhai olaf, a hon yw’r gyntaf.</numerusform>
            <numerusform>Mae gan y ddalen hon ormod o dablau â’u penawdau eu hunain; ni ddarllenwyd %Ln rhes o’r rhai olaf, a hon yw’r gyntaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give every table a sheet or file of its own.</source>
        <translation>Rhowch i bob tabl ei ddalen neu ei ffeil ei hun.</translation>
    </message>
    <message>
        <source>Another table begins here, under headers of its own, and was read by them: %1</source>
        <translation>Mae tabl arall yn dechrau yma, o dan ei benawdau ei hun, ac fe’i darllenwyd yn ôl y rheini: %1</translation>
    </message>
    <message>
        <source>The column mapping does not say what its columns are. Give it a sheet or file of its own, and a mapping.</source>
        <translation>Nid yw’r mapio colofnau’n dweud beth yw ei golofnau. Rhowch iddo ei ddalen neu ei ffeil ei hun, a mapio.</translation>
    </message>
    <message>
        <source>This row belongs to another table of the sheet, whose header stands in row %1: “%2”. It was not read.</source>
        <translation>Mae’r rhes hon yn perthyn i dabl arall y ddalen, y mae ei bennawd yn rhes %1: “%2”. Ni chafodd ei darllen.</translation>
    </message>
    <message>
        <source>Give that table a sheet or file of its own.</source>
        <translation>Rhowch i’r tabl hwnnw ei ddalen neu ei ffeil ei hun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of this file are not as its format demands and were read as Windows text, as spaces or as they stand.</source>
        <translation>
            <numerusform>Nid yw %Ln o nodau’r ffeil hon fel y myn ei fformat, a darllenwyd hwy fel testun Windows, fel bylchau neu fel y maent.</numerusform>
            <numerusform>Nid yw %Ln nod o’r ffeil hon fel y myn ei fformat, a darllenwyd ef fel testun Windows, fel bwlch neu fel y mae.</numerusform>
            <numerusform>Nid yw %Ln o nodau’r ffeil hon fel y myn ei fformat, a darllenwyd hwy fel testun Windows, fel bylchau neu fel y maent.</numerusform>
            <numerusform>Nid yw %Ln o nodau’r ffeil hon fel y myn ei fformat, a darllenwyd hwy fel testun Windows, fel bylchau neu fel y maent.</numerusform>
            <numerusform>Nid yw %Ln o nodau’r ffeil hon fel y myn ei fformat, a darllenwyd hwy fel testun Windows, fel bylchau neu fel y maent.</numerusform>
        </translation>
    </message>
    <message>
        <source>This line stands in another encoding than the file around it, and was left out.</source>
        <translation>Mae’r llinell hon mewn amgodiad gwahanol i weddill y ffeil, ac fe’i gadawyd allan.</translation>
    </message>
    <message>
        <source>Something was appended to this file. Save that as a file of its own, and import both.</source>
        <translation>Ychwanegwyd rhywbeth at ddiwedd y ffeil hon. Cadwch hwnnw’n ffeil ar wahân, a mewnforiwch y ddwy.</translation>
    </message>
    <message>
        <source>This line stands above a table without a column for the store, and names the store of its rows: %1</source>
        <translation>Mae’r llinell hon uwchben tabl sydd heb golofn ar gyfer y siop, ac yn enwi siop ei resi: %1</translation>
    </message>
    <message>
        <source>If that is no store, say with a column mapping or “--store” whose the rows are.</source>
        <translation>Os nad siop yw honno, dywedwch â mapio colofnau neu “--store” i bwy y mae’r rhesi’n perthyn.</translation>
    </message>
    <message>
        <source>This line stands alone above another table, and was taken for its title.</source>
        <translation>Mae’r llinell hon ar ei phen ei hun uwchben tabl arall, ac fe’i cymerwyd yn deitl iddo.</translation>
    </message>
    <message>
        <source>IP address, MAC address, serial number, or device name with store or recorder</source>
        <translation>cyfeiriad IP, cyfeiriad MAC, rhif cyfresol, neu enw’r ddyfais gyda siop neu recordydd</translation>
    </message>
    <message>
        <source>This row has no usable IP address, MAC address or serial number, and no name with a store or its recorder’s address.</source>
        <translation>Nid oes gan y rhes hon gyfeiriad IP, cyfeiriad MAC na rhif cyfresol y gellir ei ddefnyddio, na enw gyda siop neu gyfeiriad ei recordydd.</translation>
    </message>
    <message>
        <source>The IP address of this row cannot be used, and it has no MAC address, no serial number, and no name with a store or its recorder’s address.</source>
        <translation>Ni ellir defnyddio cyfeiriad IP y rhes hon, ac nid oes ganddi gyfeiriad MAC, rhif cyfresol, nac enw gyda siop neu gyfeiriad ei recordydd.</translation>
    </message>
    <message>
        <source>This line holds bytes that are no text, and nothing but a name to identify a device by.</source>
        <translation>Mae’r llinell hon yn dal beitiau nad ydynt yn destun, a dim ond enw i adnabod dyfais wrtho.</translation>
    </message>
    <message>
        <source>The file may be damaged: get it again from where it came from.</source>
        <translation>Efallai fod y ffeil wedi’i difrodi: cyrchwch hi eto o’r lle y daeth.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorder(s) that rows name by their addresses count as devices too, with as many channels as rows name them.</source>
        <translation>
            <numerusform>Mae %Ln o recordyddion y mae rhesi’n eu henwi wrth eu cyfeiriadau yn cyfrif fel dyfeisiau hefyd, gyda chynifer o sianeli â’r rhesi sy’n eu henwi.</numerusform>
            <numerusform>Mae %Ln recordydd y mae rhesi’n ei enwi wrth ei gyfeiriad yn cyfrif fel dyfais hefyd, gyda chynifer o sianeli â’r rhesi sy’n ei enwi.</numerusform>
            <numerusform>Mae %Ln o recordyddion y mae rhesi’n eu henwi wrth eu cyfeiriadau yn cyfrif fel dyfeisiau hefyd, gyda chynifer o sianeli â’r rhesi sy’n eu henwi.</numerusform>
            <numerusform>Mae %Ln o recordyddion y mae rhesi’n eu henwi wrth eu cyfeiriadau yn cyfrif fel dyfeisiau hefyd, gyda chynifer o sianeli â’r rhesi sy’n eu henwi.</numerusform>
            <numerusform>Mae %Ln o recordyddion y mae rhesi’n eu henwi wrth eu cyfeiriadau yn cyfrif fel dyfeisiau hefyd, gyda chynifer o sianeli â’r rhesi sy’n eu henwi.</numerusform>
        </translation>
    </message>
    <message>
        <source>a web page, but no answer of a device; save the list that it shows as CSV or as a workbook</source>
        <translation>tudalen we, ond nid ateb gan ddyfais; cadwch y rhestr y mae’n ei dangos fel CSV neu fel llyfr gwaith</translation>
    </message>
    <message>
        <source>This row has nothing but a text under the store code, and other codes are not like it.</source>
        <translation>Nid oes gan y rhes hon ddim ond testun o dan god y siop, ac nid yw codau eraill yn debyg iddo.</translation>
    </message>
    <message>
        <source>If it is a store, fill in its name or where it is.</source>
        <translation>Os siop ydyw, llenwch ei henw neu ble mae hi.</translation>
    </message>
    <message>
        <source>no column for: %1; these columns were seen: %2; say with a mapping which it is, or whose they all are with --store, or by the store’s code as name of the file or its folder</source>
        <translation>dim colofn ar gyfer: %1; gwelwyd y colofnau hyn: %2; dywedwch gyda mapio pa un ydyw, neu i ba siop y maent oll yn perthyn gyda --store, neu drwy roi cod y siop yn enw ar y ffeil neu ei ffolder</translation>
    </message>
</context>
<context>
    <name>phaseout::intake</name>
    <message>
        <source>no such format</source>
        <translation>dim fformat o&apos;r fath</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Yn darllen %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rhes</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Canfyddiad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Row as it stood</source>
        <translation>Y rhes fel yr oedd</translation>
    </message>
    <message>
        <source>This sheet was not read: the column mapping names another one.</source>
        <translation>Ni ddarllenwyd y ddalen hon: mae’r mapio colofnau yn enwi un arall.</translation>
    </message>
    <message>
        <source>If it matters, say with a column mapping what its columns are.</source>
        <translation>Os yw o bwys, dywedwch â mapio colofnau beth yw ei cholofnau.</translation>
    </message>
    <message>
        <source>“%1” is %2’s, and being removed.</source>
        <translation>Eiddo %2 yw “%1”, ac mae’n cael ei dynnu.</translation>
    </message>
    <message>
        <source>“%1”: made by %2 and sold as %3.</source>
        <translation>“%1”: gwnaed gan %2 a’i werthu fel %3.</translation>
    </message>
    <message>
        <source>“%1” is %2’s, which is not being removed.</source>
        <translation>Eiddo %2 yw “%1”, nad yw’n cael ei dynnu.</translation>
    </message>
    <message>
        <source>“%1” may be %2’s; ask the seller who makes it.</source>
        <translation>Gall “%1” fod yn eiddo i %2; gofynnwch i’r gwerthwr pwy sy’n ei wneud.</translation>
    </message>
    <message>
        <source>“%1” is %2’s, but of a kind that stays.</source>
        <translation>Eiddo %2 yw “%1”, ond o fath sy’n aros.</translation>
    </message>
    <message>
        <source>No table knows who makes it; ask the seller.</source>
        <translation>Nid oes tabl yn gwybod pwy sy’n ei wneud; gofynnwch i’r gwerthwr.</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>O fewn y cwmpas</translation>
    </message>
    <message>
        <source>In scope, under another name</source>
        <translation>O fewn y cwmpas, o dan enw arall</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clir</translation>
    </message>
    <message>
        <source>By its words this is work, carriage or cable: no equipment that has firmware.</source>
        <translation>Yn ôl ei geiriau, gwaith, cludiant neu gebl yw hon: nid offer sydd â chadarnwedd.</translation>
    </message>
    <message>
        <source>This text looks to be written in %1, and was not read so: its columns and names may be wrong.</source>
        <translation>Ymddengys fod y testun hwn wedi&apos;i ysgrifennu yn %1, ac ni ddarllenwyd ef felly: gall ei golofnau a&apos;i enwau fod yn anghywir.</translation>
    </message>
    <message>
        <source>Import it again and say which encoding it has: --encoding, or encoding in a column mapping.</source>
        <translation>Mewnforiwch ef eto a dywedwch pa amgodiad sydd ganddo: --encoding, neu encoding mewn mapio colofnau.</translation>
    </message>
    <message>
        <source>“%1” may be %2’s or %3’s; ask the seller who makes it.</source>
        <translation>Gall “%1” fod yn eiddo i %2 neu i %3; gofynnwch i’r gwerthwr pwy sy’n ei wneud.</translation>
    </message>
    <message>
        <source>“%1” may be %2’s, but is of a kind that stays.</source>
        <translation>Gall “%1” fod yn eiddo i %2, ond mae o fath sy’n aros.</translation>
    </message>
    <message>
        <source>“%1” beside “%2” looks like what goes; what is bought looks like %3’s. Read the line.</source>
        <translation>Mae “%1” ger “%2” yn edrych fel yr hyn sy’n mynd; mae’r hyn a brynir yn edrych fel eiddo %3. Darllenwch y llinell.</translation>
    </message>
    <message>
        <source>“%1” beside “%2” looks like what goes, not like what is bought. Read the line.</source>
        <translation>Mae “%1” ger “%2” yn edrych fel yr hyn sy’n mynd, nid yr hyn a brynir. Darllenwch y llinell.</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Edrychwch ar hon</translation>
    </message>
    <message>
        <source>“%1” has the form of %2’s models, but “%3” does not say that it is theirs; ask the seller who makes it.</source>
        <translation>Mae ffurf modelau %2 ar “%1”, ond nid yw “%3” yn dweud mai eu heiddo nhw ydyw; gofynnwch i’r gwerthwr pwy sy’n ei wneud.</translation>
    </message>
    <message>
        <source>“%1” leaves it to the seller what comes. Read the line.</source>
        <translation>Mae “%1” yn gadael i’r gwerthwr ddewis beth sy’n dod. Darllenwch y llinell.</translation>
    </message>
    <message>
        <source>Nothing tells who makes “%1”, which is bought as well. Read the line.</source>
        <translation>Nid oes dim yn dweud pwy sy’n gwneud “%1”, a brynir hefyd. Darllenwch y llinell.</translation>
    </message>
    <message>
        <source>By its words this is of a kind that stays, whoever makes it.</source>
        <translation>Yn ôl ei geiriau, math sy’n aros yw hwn, pwy bynnag sy’n ei wneud.</translation>
    </message>
    <message>
        <source>“%1” is %2’s, and the words do not tell whether it is a device or what goes with one. Read the line.</source>
        <translation>Eiddo %2 yw “%1”, ac nid yw’r geiriau’n dweud ai dyfais ydyw ynteu rhywbeth sy’n mynd gydag un. Darllenwch y llinell.</translation>
    </message>
    <message>
        <source>“%1” beside “%2” does not look like what is bought. Read the line.</source>
        <translation>Nid yw “%1” ger “%2” yn edrych fel yr hyn a brynir. Darllenwch y llinell.</translation>
    </message>
    <message>
        <source>This line is too long to be judged as a whole. Read the line.</source>
        <translation>Mae’r llinell hon yn rhy hir i’w barnu’n gyfan. Darllenwch y llinell.</translation>
    </message>
    <message>
        <source>“%1” is %2’s and of a kind that stays, but some of that kind have a camera in them, or record one. Read the line.</source>
        <translation>Eiddo %2 yw “%1” ac mae o fath sy’n aros, ond mae camera yn rhai o’r math hwnnw, neu maent yn recordio un. Darllenwch y llinell.</translation>
    </message>
    <message>
        <source>This line, or a cell of it, could not be read. Read the line.</source>
        <translation>Ni ellid darllen y llinell hon, neu gell ohoni. Darllenwch y llinell.</translation>
    </message>
    <message>
        <source>The name of this sheet tells a password; it is kept without that.</source>
        <translation>Mae enw’r ddalen hon yn datgelu cyfrinair; fe’i cedwir hebddo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) before the break were taken in. Take the import back if they should not count.</source>
        <translation>
            <numerusform>Derbyniwyd %Ln o resi cyn y toriad. Tynnwch y mewnforio’n ôl os na ddylent gyfrif.</numerusform>
            <numerusform>Derbyniwyd %Ln rhes cyn y toriad. Tynnwch y mewnforio’n ôl os na ddylai gyfrif.</numerusform>
            <numerusform>Derbyniwyd %Ln o resi cyn y toriad. Tynnwch y mewnforio’n ôl os na ddylent gyfrif.</numerusform>
            <numerusform>Derbyniwyd %Ln o resi cyn y toriad. Tynnwch y mewnforio’n ôl os na ddylent gyfrif.</numerusform>
            <numerusform>Derbyniwyd %Ln o resi cyn y toriad. Tynnwch y mewnforio’n ôl os na ddylent gyfrif.</numerusform>
        </translation>
    </message>
    <message>
        <source>By its words this is a licence: no device, whoever makes it.</source>
        <translation>Yn ôl ei geiriau trwydded yw hon: nid dyfais, pwy bynnag sy’n ei gwneud.</translation>
    </message>
    <message>
        <source>By its words this is work on devices, and none is bought.</source>
        <translation>Yn ôl ei geiriau gwaith ar ddyfeisiau yw hwn, ac ni phrynir yr un.</translation>
    </message>
</context>
<context>
    <name>phaseout::locate</name>
    <message>
        <source>a pattern has 1 to 100 characters</source>
        <translation>mae gan batrwm 1 i 100 nod</translation>
    </message>
    <message>
        <source>{code} may stand in it once</source>
        <translation>caiff {code} sefyll ynddo unwaith</translation>
    </message>
    <message>
        <source>nothing stands behind its last \</source>
        <translation>nid oes dim y tu ôl i’w \ olaf</translation>
    </message>
    <message>
        <source>it would fit everything: write at least one letter or figure</source>
        <translation>byddai’n ffitio popeth: ysgrifennwch o leiaf un llythyren neu ffigur</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Enw gwesteiwr</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Recordydd</translation>
    </message>
    <message>
        <source>Site or address</source>
        <translation>Safle neu gyfeiriad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Is-rwydwaith</translation>
    </message>
    <message>
        <source>it is too wide for one store</source>
        <translation>mae’n rhy eang i un siop</translation>
    </message>
    <message>
        <source>say which store it belongs to</source>
        <translation>dywedwch i ba siop y mae’n perthyn</translation>
    </message>
    <message>
        <source>where the code is read, no store is named</source>
        <translation>lle darllenir y cod, nid enwir siop</translation>
    </message>
    <message>
        <source>put {code} where the store&apos;s code stands, or say which store is meant</source>
        <translation>rhowch {code} lle mae cod y siop, neu dywedwch pa siop a olygir</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rhes %2</translation>
    </message>
</context>
<context>
    <name>phaseout::persist</name>
    <message>
        <source>Copying the project</source>
        <translation>Yn copïo&apos;r prosiect</translation>
    </message>
    <message>
        <source>it has an older form and must be opened for writing once</source>
        <translation>mae ar hen ffurf a rhaid ei agor unwaith i ysgrifennu</translation>
    </message>
    <message>
        <source>%1 says so</source>
        <translation>mae %1 yn dweud hynny</translation>
    </message>
    <message>
        <source>by %1 on %2, process %3. If that is no longer true, delete %4</source>
        <translation>gan %1 ar %2, proses %3. Os nad yw hynny&apos;n wir bellach, dilëwch %4</translation>
    </message>
    <message>
        <source>it is not a project of this program</source>
        <translation>nid prosiect y rhaglen hon mohono</translation>
    </message>
    <message>
        <source>it has schema %1</source>
        <translation>mae ganddo sgema %1</translation>
    </message>
    <message>
        <source>it needs version %1 or later</source>
        <translation>mae angen fersiwn %1 neu ddiweddarach arno</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>Yn agor y prosiect</translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation>agorwyd ef i&apos;w ddarllen yn unig</translation>
    </message>
</context>
<context>
    <name>phaseout::plan</name>
    <message>
        <source>Looking for a better timetable</source>
        <translation>Yn chwilio am amserlen well</translation>
    </message>
    <message>
        <source>A figure is negative or too large.</source>
        <translation>Mae ffigur yn negyddol neu&apos;n rhy fawr.</translation>
    </message>
    <message>
        <source>The calendar has no slots, or more than can be planned.</source>
        <translation>Nid oes slotiau yn y calendr, neu mae mwy nag y gellir eu cynllunio.</translation>
    </message>
    <message>
        <source>There is more than can be planned at once.</source>
        <translation>Mae mwy nag y gellir ei gynllunio ar unwaith.</translation>
    </message>
    <message>
        <source>The crews&apos; calendar does not cover every slot.</source>
        <translation>Nid yw calendr y criwiau&apos;n cwmpasu pob slot.</translation>
    </message>
    <message>
        <source>A delivery falls outside the calendar.</source>
        <translation>Mae danfoniad y tu allan i&apos;r calendr.</translation>
    </message>
    <message>
        <source>The budget&apos;s periods do not cover every week in order.</source>
        <translation>Nid yw cyfnodau&apos;r gyllideb yn cwmpasu pob wythnos mewn trefn.</translation>
    </message>
    <message>
        <source>A span of slots ends before it begins or falls outside the calendar.</source>
        <translation>Mae rhychwant o slotiau&apos;n gorffen cyn dechrau neu y tu allan i&apos;r calendr.</translation>
    </message>
    <message>
        <source>A visit needs at least one crew.</source>
        <translation>Mae angen o leiaf un criw ar ymweliad.</translation>
    </message>
    <message>
        <source>A date of this visit falls outside the calendar.</source>
        <translation>Mae dyddiad yr ymweliad hwn y tu allan i&apos;r calendr.</translation>
    </message>
    <message>
        <source>This visit names a cluster that does not exist.</source>
        <translation>Mae&apos;r ymweliad hwn yn enwi clwstwr nad yw&apos;n bod.</translation>
    </message>
    <message>
        <source>A cost of finishing late is out of range.</source>
        <translation>Mae cost gorffen yn hwyr y tu allan i&apos;r amrediad.</translation>
    </message>
    <message>
        <source>This visit has no crew pool that exists, names one twice, or takes no time.</source>
        <translation>Nid oes gan yr ymweliad hwn gronfa griwiau sy&apos;n bod, neu mae&apos;n enwi un ddwywaith, neu nid yw&apos;n cymryd amser.</translation>
    </message>
    <message>
        <source>This visit uses a stock item or budget that does not exist, or one twice, or less than nothing.</source>
        <translation>Mae&apos;r ymweliad hwn yn defnyddio eitem stoc neu gyllideb nad yw&apos;n bod, neu un ddwywaith, neu lai na dim.</translation>
    </message>
    <message>
        <source>The times at which this visit may start or not be worked are out of order or outside the calendar.</source>
        <translation>Nid yw&apos;r amserau pan gaiff yr ymweliad hwn ddechrau neu beidio â chael ei weithio mewn trefn, neu maent y tu allan i&apos;r calendr.</translation>
    </message>
    <message>
        <source>An order between visits names one that does not exist, or too long a wait.</source>
        <translation>Mae trefn rhwng ymweliadau&apos;n enwi un nad yw&apos;n bod, neu aros rhy hir.</translation>
    </message>
    <message>
        <source>This visit would have to wait for itself.</source>
        <translation>Byddai&apos;n rhaid i&apos;r ymweliad hwn aros amdano&apos;i hun.</translation>
    </message>
    <message>
        <source>The costs of all visits together are too large to add up; use a coarser unit.</source>
        <translation>Mae costau&apos;r holl ymweliadau gyda&apos;i gilydd yn rhy fawr i&apos;w hadio; defnyddiwch uned fwy bras.</translation>
    </message>
    <message>
        <source>Leaving a visit out costs so little that it may be left out on purpose.</source>
        <translation>Mae gadael ymweliad allan yn costio cyn lleied fel y gellid ei adael allan yn fwriadol.</translation>
    </message>
    <message>
        <source>The crews&apos; days off are out of order or outside the calendar.</source>
        <translation>Nid yw diwrnodau rhydd y criwiau mewn trefn, neu maent y tu allan i&apos;r calendr.</translation>
    </message>
    <message>
        <source>Playing the timetable through</source>
        <translation>Yn chwarae&apos;r amserlen drwodd</translation>
    </message>
    <message>
        <source>This visit names crews of another kind that do not exist, or one kind twice, or none of them.</source>
        <translation>Mae&apos;r ymweliad hwn yn enwi criwiau o fath arall nad ydynt yn bod, neu&apos;n enwi un math ddwywaith, neu ddim un ohonynt.</translation>
    </message>
    <message>
        <source>The crews that this visit needs together have different days off.</source>
        <translation>Mae gan y criwiau y mae ar yr ymweliad hwn eu hangen gyda&apos;i gilydd ddiwrnodau rhydd gwahanol.</translation>
    </message>
</context>
<context>
    <name>phaseout::progress</name>
    <message>
        <source>Survey</source>
        <translation>Arolwg</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Archebu</translation>
    </message>
    <message>
        <source>Install new</source>
        <translation>Gosod y newydd</translation>
    </message>
    <message>
        <source>Remove old</source>
        <translation>Tynnu&apos;r hen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Gwirio</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Tystysgrifau</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Dim i&apos;w wneud</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Heb ddechrau</translation>
    </message>
    <message>
        <source>Surveyed</source>
        <translation>Arolygwyd</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>Reported removed</source>
        <translation>Adroddwyd eu tynnu</translation>
    </message>
    <message>
        <source>Verified removed</source>
        <translation>Gwiriwyd eu tynnu</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in scope have no visit, because no store is known for them.</source>
        <translation>
            <numerusform>Nid oes gan %Ln dyfais o fewn cwmpas ymweliad, am nad yw ei siop yn hysbys.</numerusform>
            <numerusform>Nid oes gan %Ln ddyfais o fewn cwmpas ymweliad, am nad yw ei siop yn hysbys.</numerusform>
            <numerusform>Nid oes gan %Ln ddyfais o fewn cwmpas ymweliad, am nad yw eu siop yn hysbys.</numerusform>
            <numerusform>Nid oes gan %Ln dyfais o fewn cwmpas ymweliad, am nad yw eu siop yn hysbys.</numerusform>
            <numerusform>Nid oes gan %Ln dyfais o fewn cwmpas ymweliad, am nad yw eu siop yn hysbys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) that need a visit have none.</source>
        <translation>
            <numerusform>Nid oes gan %Ln siop sydd angen ymweliad un.</numerusform>
            <numerusform>Nid oes gan %Ln siop sydd angen ymweliad un.</numerusform>
            <numerusform>Nid oes gan %Ln siop sydd angen ymweliad un.</numerusform>
            <numerusform>Nid oes gan %Ln siop sydd angen ymweliad un.</numerusform>
            <numerusform>Nid oes gan %Ln siop sydd angen ymweliad un.</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Pob dyfais</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>O fewn y cwmpas</translation>
    </message>
    <message>
        <source>Made after the pledge</source>
        <translation>Gwnaed ar ôl yr addewid</translation>
    </message>
    <message>
        <source>Probably new since the pledge</source>
        <translation>Newydd ers yr addewid, mae&apos;n debyg</translation>
    </message>
    <message>
        <source>Perhaps new since the pledge</source>
        <translation>Newydd ers yr addewid, efallai</translation>
    </message>
    <message>
        <source>Seen again after their removal</source>
        <translation>Gwelwyd eto ar ôl eu tynnu</translation>
    </message>
    <message>
        <source>At none of the stores</source>
        <translation>Heb fod yn yr un o&apos;r siopau</translation>
    </message>
    <message>
        <source>Not seen for a year</source>
        <translation>Heb eu gweld ers blwyddyn</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Pob siop</translation>
    </message>
    <message>
        <source>With devices in scope</source>
        <translation>Â dyfeisiau o fewn y cwmpas</translation>
    </message>
    <message>
        <source>Without a known device</source>
        <translation>Heb ddyfais hysbys</translation>
    </message>
    <message>
        <source>With a known flaw</source>
        <translation>Gyda gwendid hysbys</translation>
    </message>
    <message>
        <source>Waiting to be identified or mapped</source>
        <translation>Yn aros i’w hadnabod neu eu mapio</translation>
    </message>
    <message>
        <source>With devices to be identified</source>
        <translation>Â dyfeisiau i’w hadnabod</translation>
    </message>
    <message>
        <source>Still to remove, at no store</source>
        <translation>I&apos;w tynnu o hyd, heb siop</translation>
    </message>
    <message>
        <source>To be surveyed</source>
        <translation>I&apos;w arolygu</translation>
    </message>
    <message>
        <source>(in no register any more)</source>
        <translation>(heb fod mewn unrhyw gofrestr bellach)</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Wedi’i gwerthu</translation>
    </message>
    <message>
        <source>The landlord’s</source>
        <translation>Eiddo’r landlord</translation>
    </message>
    <message>
        <source>Of unknown make</source>
        <translation>O wneuthuriad anhysbys</translation>
    </message>
</context>
<context>
    <name>phaseout::report</name>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Tybiaeth</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Isel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Uchel</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Defnydd</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Live input</source>
        <translation>Mewnbwn byw</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Er gwybodaeth</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Phaseout’s default; agree it with the board</source>
        <translation>Rhagosodiad Phaseout; cytunwch arno â&apos;r bwrdd</translation>
    </message>
    <message>
        <source>Type a date, or leave it empty when it is not known.</source>
        <translation>Teipiwch ddyddiad, neu gadewch yn wag os nad yw&apos;n hysbys.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Dyddiad y sefyllfa</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dyddiad</translation>
    </message>
    <message>
        <source>Chosen when the report was made</source>
        <translation>Dewiswyd pan wnaed yr adroddiad</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>A month’s number, 1 to 12.</source>
        <translation>Rhif mis, 1 i 12.</translation>
    </message>
    <message>
        <source>First month of the financial year</source>
        <translation>Mis cyntaf y flwyddyn ariannol</translation>
    </message>
    <message>
        <source>month, 1 to 12</source>
        <translation>mis, 1 i 12</translation>
    </message>
    <message>
        <source>Pledge made on</source>
        <translation>Dyddiad yr addewid</translation>
    </message>
    <message>
        <source>To be finished by</source>
        <translation>I&apos;w orffen erbyn</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dyddiau</translation>
    </message>
    <message>
        <source>A number of days, 0 to 3,650.</source>
        <translation>Nifer o ddyddiau, 0 i 3,650.</translation>
    </message>
    <message>
        <source>Amber when later than</source>
        <translation>Oren pan fo&apos;n hwyrach na</translation>
    </message>
    <message>
        <source>days after the due date</source>
        <translation>diwrnod ar ôl y dyddiad dyledus</translation>
    </message>
    <message>
        <source>Red when later than</source>
        <translation>Coch pan fo&apos;n hwyrach na</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cyfran</translation>
    </message>
    <message>
        <source>A share such as 5%.</source>
        <translation>Cyfran megis 5%.</translation>
    </message>
    <message>
        <source>Amber when the cost exceeds the budget by</source>
        <translation>Oren pan fo&apos;r gost yn fwy na&apos;r gyllideb o</translation>
    </message>
    <message>
        <source>of the budget</source>
        <translation>o&apos;r gyllideb</translation>
    </message>
    <message>
        <source>Red when the cost exceeds the budget by</source>
        <translation>Coch pan fo&apos;r gost yn fwy na&apos;r gyllideb o</translation>
    </message>
    <message>
        <source>of all devices</source>
        <translation>o&apos;r holl ddyfeisiau</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Cyfradd TAW</translation>
    </message>
    <message>
        <source>of net</source>
        <translation>o&apos;r net</translation>
    </message>
    <message>
        <source>Rates of the project</source>
        <translation>Cyfraddau&apos;r prosiect</translation>
    </message>
    <message>
        <source>Share of VAT that comes back</source>
        <translation>Cyfran o&apos;r TAW a ddaw&apos;n ôl</translation>
    </message>
    <message>
        <source>of VAT</source>
        <translation>o&apos;r TAW</translation>
    </message>
    <message>
        <source>Rates of the project; to be confirmed by the tax team</source>
        <translation>Cyfraddau&apos;r prosiect; i&apos;w cadarnhau gan y tîm treth</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>An amount of money, not negative.</source>
        <translation>Swm o arian, heb fod yn negyddol.</translation>
    </message>
    <message>
        <source>Budget approved</source>
        <translation>Cyllideb a gymeradwywyd</translation>
    </message>
    <message>
        <source>Not given yet: type the approved sum</source>
        <translation>Heb ei roi eto: teipiwch y swm a gymeradwywyd</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Hyder</translation>
    </message>
    <message>
        <source>A judgement, signed by a person; nothing here sets it.</source>
        <translation>Barn, wedi&apos;i llofnodi gan berson; nid oes dim yma yn ei gosod.</translation>
    </message>
    <message>
        <source>A judgement of a named person, not computed</source>
        <translation>Barn person a enwir, nid cyfrifiad</translation>
    </message>
    <message>
        <source>Delivery confidence</source>
        <translation>Hyder cyflawni</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>gradd</translation>
    </message>
    <message>
        <source>Delivery confidence: given by</source>
        <translation>Hyder cyflawni: rhoddwyd gan</translation>
    </message>
    <message>
        <source>name</source>
        <translation>enw</translation>
    </message>
    <message>
        <source>Delivery confidence: because</source>
        <translation>Hyder cyflawni: oherwydd</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>rheswm</translation>
    </message>
    <message>
        <source>The organisation’s own figure</source>
        <translation>Ffigur y sefydliad ei hun</translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation>Cyfradd: %1</translation>
    </message>
    <message>
        <source>Prices are of</source>
        <translation>Prisiau o ddyddiad</translation>
    </message>
    <message>
        <source>regions without their own</source>
        <translation>rhanbarthau heb eu rhai eu hunain</translation>
    </message>
    <message>
        <source>Crews: %1</source>
        <translation>Criwiau: %1</translation>
    </message>
    <message>
        <source>crews in an ordinary week</source>
        <translation>criwiau mewn wythnos arferol</translation>
    </message>
    <message>
        <source>Crews: %1, %2 to %3</source>
        <translation>Criwiau: %1, %2 i %3</translation>
    </message>
    <message>
        <source>crews</source>
        <translation>criwiau</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>ym mhobman</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tan %1</translation>
    </message>
    <message>
        <source>Lead time from order to delivery</source>
        <translation>Amser o archebu i ddanfon</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>wythnosau</translation>
    </message>
    <message>
        <source>Cameras that a crew replaces in a day</source>
        <translation>Camerâu y mae criw&apos;n eu hamnewid mewn diwrnod</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>camerâu</translation>
    </message>
    <message>
        <source>Travel and setting up, once a visit</source>
        <translation>Teithio a gosod, unwaith yr ymweliad</translation>
    </message>
    <message>
        <source>half days</source>
        <translation>hanner diwrnodau</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Tybiaethau</translation>
    </message>
    <message>
        <source>What the figures rest on. Blue cells may be typed into and every sheet follows; the rest is changed in Phaseout.</source>
        <translation>Ar beth mae&apos;r ffigurau&apos;n gorffwys. Gellir teipio mewn celloedd glas ac mae pob dalen yn dilyn; newidir y gweddill yn Phaseout.</translation>
    </message>
    <message>
        <source>Confidential · no plan yet · as of %1</source>
        <translation>Cyfrinachol · dim cynllun eto · ar %1</translation>
    </message>
    <message>
        <source>Camera removal: report to the board</source>
        <translation>Tynnu camerâu: adroddiad i&apos;r bwrdd</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>I&apos;w ddarllen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Mewnbynnau</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Rheoli</translation>
    </message>
    <message>
        <source>Financial year</source>
        <translation>Blwyddyn ariannol</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Misoedd</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>By financial year</source>
        <translation>Fesul blwyddyn ariannol</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Cash by month</source>
        <translation>Arian fesul mis</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Llif arian</translation>
    </message>
    <message>
        <source>Month end</source>
        <translation>Diwedd y mis</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cronnol</translation>
    </message>
    <message>
        <source>In these months</source>
        <translation>Yn y misoedd hyn</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Heb ei gynllunio eto</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwiriad</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Disgwyliedig</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Canfuwyd</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Gwahaniaeth</translation>
    </message>
    <message>
        <source>Pass?</source>
        <translation>Llwyddo?</translation>
    </message>
    <message>
        <source>What it guards against</source>
        <translation>Yr hyn y mae&apos;n gwarchod rhagddo</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Yn methu</translation>
    </message>
    <message>
        <source>The application’s own total, typed in when the report was made</source>
        <translation>Cyfanswm y rhaglen ei hun, a deipiwyd pan wnaed yr adroddiad</translation>
    </message>
    <message>
        <source>Devices in scope at a store</source>
        <translation>Dyfeisiau o fewn y cwmpas mewn siop</translation>
    </message>
    <message>
        <source>Devices reported removed</source>
        <translation>Dyfeisiau yr adroddwyd eu tynnu</translation>
    </message>
    <message>
        <source>Devices verified removed</source>
        <translation>Dyfeisiau y gwiriwyd eu tynnu</translation>
    </message>
    <message>
        <source>Devices left at stores</source>
        <translation>Dyfeisiau ar ôl mewn siopau</translation>
    </message>
    <message>
        <source>Stores with something in scope</source>
        <translation>Siopau â rhywbeth o fewn y cwmpas</translation>
    </message>
    <message>
        <source>Risk left in the estate</source>
        <translation>Risg ar ôl yn yr ystad</translation>
    </message>
    <message>
        <source>Cost at completion</source>
        <translation>Cost ar gwblhau</translation>
    </message>
    <message>
        <source>Cash flow and what is not planned yet, together</source>
        <translation>Llif arian a&apos;r hyn nas cynlluniwyd eto, gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>Money lost between the stores and the months</source>
        <translation>Arian a gollwyd rhwng y siopau a&apos;r misoedd</translation>
    </message>
    <message>
        <source>Cash flow of all months</source>
        <translation>Llif arian yr holl fisoedd</translation>
    </message>
    <message>
        <source>Value of all steps</source>
        <translation>Gwerth yr holl gamau</translation>
    </message>
    <message>
        <source>Value of all steps is the cost without surveys of suspected devices</source>
        <translation>Gwerth yr holl gamau yw&apos;r gost heb arolygon o ddyfeisiau a amheuir</translation>
    </message>
    <message>
        <source>Earned value measured against another budget than the costs</source>
        <translation>Gwerth a enillwyd wedi&apos;i fesur yn erbyn cyllideb wahanol i&apos;r costau</translation>
    </message>
    <message>
        <source>Planned value</source>
        <translation>Gwerth cynlluniedig</translation>
    </message>
    <message>
        <source>Earned value</source>
        <translation>Gwerth a enillwyd</translation>
    </message>
    <message>
        <source>Stores where verified exceeds reported, or reported exceeds scope</source>
        <translation>Siopau lle mae&apos;r gwiriedig yn fwy na&apos;r adroddedig, neu&apos;r adroddedig yn fwy na&apos;r cwmpas</translation>
    </message>
    <message>
        <source>Counting more removed than there is</source>
        <translation>Cyfrif mwy wedi&apos;u tynnu nag sydd</translation>
    </message>
    <message>
        <source>Stores finished after the as-of date</source>
        <translation>Siopau a orffennwyd ar ôl dyddiad y sefyllfa</translation>
    </message>
    <message>
        <source>A mistyped date that counts as progress</source>
        <translation>Dyddiad wedi&apos;i gamdeipio sy&apos;n cyfrif fel cynnydd</translation>
    </message>
    <message>
        <source>Store numbers that stand twice (one below the other)</source>
        <translation>Rhifau siopau sydd yno ddwywaith (y naill dan y llall)</translation>
    </message>
    <message>
        <source>A store counted two times</source>
        <translation>Siop wedi&apos;i chyfrif ddwywaith</translation>
    </message>
    <message>
        <source>Baseline curve ends at the baseline’s devices</source>
        <translation>Mae cromlin y waelodlin yn gorffen ar ddyfeisiau&apos;r waelodlin</translation>
    </message>
    <message>
        <source>A curve that loses a month</source>
        <translation>Cromlin sy&apos;n colli mis</translation>
    </message>
    <message>
        <source>Forecast curve ends at what is removed and what is planned</source>
        <translation>Mae cromlin y rhagolwg yn gorffen ar yr hyn a dynnwyd a&apos;r hyn a gynlluniwyd</translation>
    </message>
    <message>
        <source>Assumptions without a source</source>
        <translation>Tybiaethau heb ffynhonnell</translation>
    </message>
    <message>
        <source>A figure that nobody stands for</source>
        <translation>Ffigur nad oes neb yn gyfrifol amdano</translation>
    </message>
    <message>
        <source>Error values on the sheet “%1”</source>
        <translation>Gwerthoedd gwall ar y ddalen “%1”</translation>
    </message>
    <message>
        <source>A formula that broke</source>
        <translation>Fformiwla a dorrodd</translation>
    </message>
    <message>
        <source>✓ All checks pass</source>
        <translation>✓ Mae pob gwiriad yn llwyddo</translation>
    </message>
    <message>
        <source>✗ Checks failing: </source>
        <translation>✗ Gwiriadau&apos;n methu: </translation>
    </message>
    <message>
        <source> – see the sheet Checks</source>
        <translation> – gweler y ddalen Checks</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Gwiriadau</translation>
    </message>
    <message>
        <source>Every number is counted twice here: by the application and by the sheets.</source>
        <translation>Cyfrifir pob rhif ddwywaith yma: gan y rhaglen a chan y dalennau.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Heb ei roi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Addewid</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Gwaelodlin</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Paratowyd gan</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Dosbarthiad</translation>
    </message>
    <message>
        <source>Confidential: no network address, serial number or place of a device is in this file</source>
        <translation>Cyfrinachol: nid oes cyfeiriad rhwydwaith, rhif cyfresol na lleoliad dyfais yn y ffeil hon</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Arian cyfred</translation>
    </message>
    <message>
        <source>Board template</source>
        <translation>Templed y bwrdd</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gwnaed â</translation>
    </message>
    <message>
        <source>Journal position</source>
        <translation>Safle yn y dyddlyfr</translation>
    </message>
    <message>
        <source>Journal digest</source>
        <translation>Crynhoad y dyddlyfr</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Dalen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Ei phwrpas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Allwedd</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Ystyr</translation>
    </message>
    <message>
        <source>Blue on pale blue</source>
        <translation>Glas ar las golau</translation>
    </message>
    <message>
        <source>An input: may be typed into. Everything else is locked, without a password.</source>
        <translation>Mewnbwn: gellir teipio ynddo. Mae popeth arall wedi&apos;i gloi, heb gyfrinair.</translation>
    </message>
    <message>
        <source>What was promised, what is done, what is left, what it costs; with everything it rests on.</source>
        <translation>Yr hyn a addawyd, yr hyn a wnaed, yr hyn sydd ar ôl, yr hyn y mae&apos;n ei gostio; gyda phopeth y mae&apos;n gorffwys arno.</translation>
    </message>
    <message>
        <source>(not in any store yet)</source>
        <translation>(heb fod mewn unrhyw siop eto)</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Ymrwymwyd</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>What was reported removed, by store and day. What nobody dated counts on the as-of date.</source>
        <translation>Yr hyn yr adroddwyd ei dynnu, fesul siop a diwrnod. Mae&apos;r hyn na ddyddiwyd gan neb yn cyfrif ar ddyddiad y sefyllfa.</translation>
    </message>
    <message>
        <source>Store No</source>
        <translation>Rhif siop</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Tynnwyd ar</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Adroddwyd</translation>
    </message>
    <message>
        <source>Of these verified</source>
        <translation>O&apos;r rhain, gwiriwyd</translation>
    </message>
    <message>
        <source>In a store (1 is yes)</source>
        <translation>Mewn siop (1 yw ie)</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costau</translation>
    </message>
    <message>
        <source>Net sums by store and how sure they are, at the likely rates; no invoices are recorded. No date: not planned yet.</source>
        <translation>Symiau net fesul siop a pha mor sicr ydynt, yn ôl y cyfraddau tebygol; ni chofnodir anfonebau. Dim dyddiad: heb ei gynllunio eto.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Falls due</source>
        <translation>Yn ddyledus</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Value share</source>
        <translation>Cyfran o&apos;r gwerth</translation>
    </message>
    <message>
        <source>Baseline date</source>
        <translation>Dyddiad y waelodlin</translation>
    </message>
    <message>
        <source>Forecast date</source>
        <translation>Dyddiad y rhagolwg</translation>
    </message>
    <message>
        <source>Actual date</source>
        <translation>Dyddiad gwirioneddol</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhanbarth</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Siopau</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Dim dyddiad</translation>
    </message>
    <message>
        <source>Milestones (listed below)</source>
        <translation>Cerrig milltir (rhestrir isod)</translation>
    </message>
    <message>
        <source>Trading freeze</source>
        <translation>Rhewi masnachol</translation>
    </message>
    <message>
        <source>freeze</source>
        <translation>rhewi</translation>
    </message>
    <message>
        <source>part</source>
        <translation>rhan</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Pob rhanbarth</translation>
    </message>
    <message>
        <source>Crew-weeks planned</source>
        <translation>Wythnosau criw a gynlluniwyd</translation>
    </message>
    <message>
        <source>Crew-weeks available</source>
        <translation>Wythnosau criw ar gael</translation>
    </message>
    <message>
        <source>Share used</source>
        <translation>Cyfran a ddefnyddiwyd</translation>
    </message>
    <message>
        <source>Pledge made</source>
        <translation>Gwnaed yr addewid</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Yr adroddiad hwn</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Cerrig milltir</translation>
    </message>
    <message>
        <source>Plan on a page</source>
        <translation>Cynllun ar un dudalen</translation>
    </message>
    <message>
        <source>Stores finished or to be finished in each month, by region. Darker cells hold more stores.</source>
        <translation>Siopau a orffennwyd neu i&apos;w gorffen ym mhob mis, fesul rhanbarth. Mae mwy o siopau mewn celloedd tywyllach.</translation>
    </message>
    <message>
        <source>No plan has been made yet: only stores already finished have a month.</source>
        <translation>Ni wnaed cynllun eto: dim ond siopau sydd eisoes wedi gorffen sydd â mis.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Devices by month: promised, expected, reported and verified. Behind the curve on the Summary.</source>
        <translation>Dyfeisiau fesul mis: addawyd, disgwylir, adroddwyd a gwiriwyd. Sail y gromlin ar y Crynodeb.</translation>
    </message>
    <message>
        <source>Baseline in month</source>
        <translation>Gwaelodlin yn y mis</translation>
    </message>
    <message>
        <source>Forecast in month</source>
        <translation>Rhagolwg yn y mis</translation>
    </message>
    <message>
        <source>Reported removed</source>
        <translation>Adroddwyd eu tynnu</translation>
    </message>
    <message>
        <source>Verified removed</source>
        <translation>Gwiriwyd eu tynnu</translation>
    </message>
    <message>
        <source>Stores all removed</source>
        <translation>Siopau wedi&apos;u cwblhau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Coch</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Oren</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Gwyrdd</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Cyflawn</translation>
    </message>
    <message>
        <source>Everything in scope is reported removed</source>
        <translation>Adroddwyd tynnu popeth o fewn y cwmpas</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Heb ei raddio</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Llwyddo</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Methu</translation>
    </message>
    <message>
        <source>Risk burn-down</source>
        <translation>Gostwng y risg</translation>
    </message>
    <message>
        <source>Risk still in the estate by the forecast: the sum of the risk scores, 0 to 100 each, of every device not yet removed.</source>
        <translation>Risg sydd yn yr ystad o hyd yn ôl y rhagolwg: swm y sgorau risg, 0 i 100 yr un, pob dyfais nas tynnwyd eto.</translation>
    </message>
    <message>
        <source>Risk at no store yet</source>
        <translation>Risg heb siop eto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Risk leaving</source>
        <translation>Risg yn gadael</translation>
    </message>
    <message>
        <source>Risk left</source>
        <translation>Risg ar ôl</translation>
    </message>
    <message>
        <source>Stores left</source>
        <translation>Siopau ar ôl</translation>
    </message>
    <message>
        <source>Columns of the risk left in the estate by month end, from the as-of month to the end of the plan. The table beside it holds the figures.</source>
        <translation>Colofnau o&apos;r risg ar ôl yn yr ystad erbyn diwedd pob mis, o fis y sefyllfa hyd ddiwedd y cynllun. Mae&apos;r tabl wrth ei ochr yn dal y ffigurau.</translation>
    </message>
    <message>
        <source>Sum of risk scores</source>
        <translation>Swm y sgorau risg</translation>
    </message>
    <message>
        <source>(other regions)</source>
        <translation>(rhanbarthau eraill)</translation>
    </message>
    <message>
        <source>(no region)</source>
        <translation>(dim rhanbarth)</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>Cenedl</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Fformat</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>O fewn y cwmpas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>Recorders in scope</source>
        <translation>Recordyddion o fewn y cwmpas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Survey visit</source>
        <translation>Ymweliad arolwg</translation>
    </message>
    <message>
        <source>Baseline finish</source>
        <translation>Gorffen yn ôl y waelodlin</translation>
    </message>
    <message>
        <source>Forecast finish</source>
        <translation>Gorffen yn ôl y rhagolwg</translation>
    </message>
    <message>
        <source>Actual finish</source>
        <translation>Gorffen gwirioneddol</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Diwrnodau&apos;n hwyr</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Gradd</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>I&apos;w gwblhau</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Wedi&apos;i binio</translation>
    </message>
    <message>
        <source>Why this week</source>
        <translation>Pam yr wythnos hon</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Diweddariad olaf</translation>
    </message>
    <message>
        <source>Region No</source>
        <translation>Rhif rhanbarth</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dyledus</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Devices in baseline</source>
        <translation>Dyfeisiau yn y waelodlin</translation>
    </message>
    <message>
        <source>No store has anything in scope or to survey yet.</source>
        <translation>Nid oes gan unrhyw siop ddim o fewn y cwmpas nac i&apos;w arolygu eto.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Y sefyllfa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>Devices in scope</source>
        <translation>Dyfeisiau o fewn y cwmpas</translation>
    </message>
    <message>
        <source>Found to be of a maker to be removed</source>
        <translation>Canfuwyd eu bod gan wneuthurwr sydd i&apos;w dynnu</translation>
    </message>
    <message>
        <source>Cannot be planned until they have a place</source>
        <translation>Ni ellir eu cynllunio nes bod ganddynt le</translation>
    </message>
    <message>
        <source>Somebody said so</source>
        <translation>Dywedodd rhywun hynny</translation>
    </message>
    <message>
        <source>Checked by a new scan, a photo or a second person</source>
        <translation>Gwiriwyd drwy sgan newydd, llun neu ail berson</translation>
    </message>
    <message>
        <source>Devices known</source>
        <translation>Dyfeisiau hysbys</translation>
    </message>
    <message>
        <source>Suspected; not counted as in scope</source>
        <translation>Amheuir; heb eu cyfrif o fewn y cwmpas</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Heb eu cynllunio</translation>
    </message>
    <message>
        <source>Money, net</source>
        <translation>Arian, net</translation>
    </message>
    <message>
        <source>Budget left after completion</source>
        <translation>Cyllideb ar ôl cwblhau</translation>
    </message>
    <message>
        <source>Negative: more is needed than was approved</source>
        <translation>Negyddol: mae angen mwy nag a gymeradwywyd</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Arian wrth gefn</translation>
    </message>
    <message>
        <source>Kept apart: nothing of it is in the cost</source>
        <translation>Fe&apos;i cedwir ar wahân: nid oes dim ohono yn y gost</translation>
    </message>
    <message>
        <source>VAT that does not come back</source>
        <translation>TAW na ddaw yn ôl</translation>
    </message>
    <message>
        <source>Steps that the baseline has done by now</source>
        <translation>Camau y mae&apos;r waelodlin wedi&apos;u gwneud erbyn hyn</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>amh.</translation>
    </message>
    <message>
        <source>Schedule performance (SPI)</source>
        <translation>Perfformiad amserlen (SPI)</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Graddau</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mesurir yn ôl</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Amserlen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Cost at completion above the approved budget</source>
        <translation>Cost ar gwblhau uwchlaw&apos;r gyllideb a gymeradwywyd</translation>
    </message>
    <message>
        <source>Pledge: nothing new</source>
        <translation>Addewid: dim byd newydd</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Ansawdd y data</translation>
    </message>
    <message>
        <source>A named person’s judgement: Assumptions sheet</source>
        <translation>Barn person a enwir: y ddalen Assumptions</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Yr hyn a ofynnir</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Oherwydd</translation>
    </message>
    <message>
        <source>Agree a date to be finished by</source>
        <translation>Cytuno ar ddyddiad gorffen</translation>
    </message>
    <message>
        <source>Without it nothing can be late</source>
        <translation>Hebddo ni all dim fod yn hwyr</translation>
    </message>
    <message>
        <source>Agree a plan as the baseline</source>
        <translation>Cytuno ar gynllun fel y waelodlin</translation>
    </message>
    <message>
        <source>Progress cannot be measured against it</source>
        <translation>Ni ellir mesur cynnydd yn ei erbyn</translation>
    </message>
    <message>
        <source>Find a place in the plan for stores</source>
        <translation>Canfod lle yn y cynllun i siopau</translation>
    </message>
    <message>
        <source>They are in no store’s plan</source>
        <translation>Nid ydynt yng nghynllun unrhyw siop</translation>
    </message>
    <message>
        <source>Nothing is asked this time</source>
        <translation>Ni ofynnir dim y tro hwn</translation>
    </message>
    <message>
        <source>As of </source>
        <translation>Ar </translation>
    </message>
    <message>
        <source> reported removed, </source>
        <translation> yr adroddwyd eu tynnu, </translation>
    </message>
    <message>
        <source> verified</source>
        <translation> wedi&apos;u gwirio</translation>
    </message>
    <message>
        <source>Devices removed: promised, expected, reported, verified</source>
        <translation>Dyfeisiau a dynnwyd: addawyd, disgwylir, adroddwyd, gwiriwyd</translation>
    </message>
    <message>
        <source>Line chart of devices removed by month: baseline, forecast, reported and verified. The table on the Progress sheet holds the figures.</source>
        <translation>Siart llinell o ddyfeisiau a dynnwyd fesul mis: gwaelodlin, rhagolwg, adroddwyd a gwiriwyd. Mae&apos;r tabl ar y ddalen Progress yn dal y ffigurau.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Gwiriwyd</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>Is the pledge kept, when is it done, what does it cost, and what is asked of the board.</source>
        <translation>A gedwir yr addewid, pryd y bydd wedi&apos;i wneud, beth mae&apos;n ei gostio, a beth a ofynnir gan y bwrdd.</translation>
    </message>
    <message>
        <source>Sum of the budget periods; replace it by the approved sum</source>
        <translation>Swm y cyfnodau cyllideb; rhowch y swm a gymeradwywyd yn ei le</translation>
    </message>
    <message>
        <source>Cost at completion, all rates low, likely or high</source>
        <translation>Cost ar gwblhau, â&apos;r holl gyfraddau&apos;n isel, yn debygol neu&apos;n uchel</translation>
    </message>
    <message>
        <source>Rates of the project, and what is in scope at a store</source>
        <translation>Cyfraddau&apos;r prosiect, a&apos;r hyn sydd o fewn y cwmpas mewn siop</translation>
    </message>
    <message>
        <source>Confidential · %1 · as of %2</source>
        <translation>Cyfrinachol · %1 · ar %2</translation>
    </message>
    <message>
        <source>Plan %1 of %2 (%3)</source>
        <translation>Cynllun %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Cynllun %1</translation>
    </message>
    <message>
        <source>(maker not known)</source>
        <translation>(gwneuthurwr anhysbys)</translation>
    </message>
    <message>
        <source>■ Within</source>
        <translation>■ O fewn</translation>
    </message>
    <message>
        <source>● Over</source>
        <translation>● Dros</translation>
    </message>
    <message>
        <source>Budget against plan, by the day a visit starts</source>
        <translation>Cyllideb yn erbyn cynllun, yn ôl y diwrnod y mae ymweliad yn dechrau</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Cyllideb</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Dygwyd ymlaen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Cynlluniwyd</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Cyllideb ar ôl</translation>
    </message>
    <message>
        <source>Within?</source>
        <translation>O fewn?</translation>
    </message>
    <message>
        <source>After the last period</source>
        <translation>Ar ôl y cyfnod olaf</translation>
    </message>
    <message>
        <source>No budget is given for it</source>
        <translation>Ni roddwyd cyllideb ar ei gyfer</translation>
    </message>
    <message>
        <source>Devices in scope of all makers</source>
        <translation>Dyfeisiau o fewn y cwmpas gan bob gwneuthurwr</translation>
    </message>
    <message>
        <source>Cost at completion, low</source>
        <translation>Cost ar gwblhau, isel</translation>
    </message>
    <message>
        <source>Cost at completion, high</source>
        <translation>Cost ar gwblhau, uchel</translation>
    </message>
    <message>
        <source>Cost build-up, likely</source>
        <translation>Cyfansoddiad y gost, tebygol</translation>
    </message>
    <message>
        <source>Rates that do not come to what the stores come to</source>
        <translation>Cyfraddau nad ydynt yn rhoi&apos;r un swm â&apos;r siopau</translation>
    </message>
    <message>
        <source>Cost of all makers and of the surveys</source>
        <translation>Cost yr holl wneuthurwyr a&apos;r arolygon</translation>
    </message>
    <message>
        <source>Money lost between the stores and the makers</source>
        <translation>Arian a gollwyd rhwng y siopau a&apos;r gwneuthurwyr</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Gosodwyd gennych chi</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Rhagosodiad</translation>
    </message>
    <message>
        <source>%1: more than are shown here</source>
        <translation>%1: mwy nag a ddangosir yma</translation>
    </message>
    <message>
        <source>First day of work</source>
        <translation>Diwrnod cyntaf y gwaith</translation>
    </message>
    <message>
        <source>Locked weeks: a new plan moves nothing before</source>
        <translation>Wythnosau dan glo: nid yw cynllun newydd yn symud dim cyn</translation>
    </message>
    <message>
        <source>Crews work on bank holidays</source>
        <translation>Criwiau&apos;n gweithio ar wyliau banc</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Cyllidebau</translation>
    </message>
    <message>
        <source>Budget, %1</source>
        <translation>Cyllideb, %1</translation>
    </message>
    <message>
        <source>What a period leaves is carried over</source>
        <translation>Caiff gweddill cyfnod ei ddwyn ymlaen</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stoc</translation>
    </message>
    <message>
        <source>Stock arriving on %1</source>
        <translation>Stoc yn cyrraedd ar %1</translation>
    </message>
    <message>
        <source>recorders</source>
        <translation>recordyddion</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>Cyfnodau rhewi</translation>
    </message>
    <message>
        <source>Freeze: %1, %2</source>
        <translation>Rhewi: %1, %2</translation>
    </message>
    <message>
        <source>Closed stores</source>
        <translation>Siopau ar gau</translation>
    </message>
    <message>
        <source>Store %1 closed</source>
        <translation>Siop %1 ar gau</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Piniau</translation>
    </message>
    <message>
        <source>Store %1 pinned to the week of</source>
        <translation>Siop %1 wedi&apos;i phinio i wythnos</translation>
    </message>
    <message>
        <source>week</source>
        <translation>wythnos</translation>
    </message>
    <message>
        <source>Orders of stores</source>
        <translation>Trefn siopau</translation>
    </message>
    <message>
        <source>Store %1 before store %2, by at least</source>
        <translation>Siop %1 cyn siop %2, o leiaf</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Terfynau amser</translation>
    </message>
    <message>
        <source>Deadline: every store</source>
        <translation>Terfyn amser: pob siop</translation>
    </message>
    <message>
        <source>Deadline: store %1</source>
        <translation>Terfyn amser: siop %1</translation>
    </message>
    <message>
        <source>Deadline: stores in %1 with a risk of %2 or more</source>
        <translation>Terfyn amser: siopau yn %1 â risg o %2 neu fwy</translation>
    </message>
    <message>
        <source>Deadline: stores in %1</source>
        <translation>Terfyn amser: siopau yn %1</translation>
    </message>
    <message>
        <source>Deadline: stores with a risk of %1 or more</source>
        <translation>Terfyn amser: siopau â risg o %1 neu fwy</translation>
    </message>
    <message>
        <source>must be kept</source>
        <translation>rhaid ei gadw</translation>
    </message>
    <message>
        <source>should be kept</source>
        <translation>dylid ei gadw</translation>
    </message>
    <message>
        <source>per half crew day</source>
        <translation>fesul hanner diwrnod criw</translation>
    </message>
    <message numerus="yes">
        <source>On top: %Ln device(s) in scope at no store yet would cost %1 (%2 to %3) without visits.</source>
        <translation>
            <numerusform>Ar ben hynny: byddai %Ln o ddyfeisiau o fewn y cwmpas heb siop eto yn costio %1 (%2 i %3) heb ymweliadau.</numerusform>
            <numerusform>Ar ben hynny: byddai %Ln ddyfais o fewn y cwmpas heb siop eto yn costio %1 (%2 i %3) heb ymweliadau.</numerusform>
            <numerusform>Ar ben hynny: byddai %Ln o ddyfeisiau o fewn y cwmpas heb siop eto yn costio %1 (%2 i %3) heb ymweliadau.</numerusform>
            <numerusform>Ar ben hynny: byddai %Ln o ddyfeisiau o fewn y cwmpas heb siop eto yn costio %1 (%2 i %3) heb ymweliadau.</numerusform>
            <numerusform>Ar ben hynny: byddai %Ln o ddyfeisiau o fewn y cwmpas heb siop eto yn costio %1 (%2 i %3) heb ymweliadau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in scope are of unknown class, and are priced as cameras.</source>
        <translation>
            <numerusform>Mae %Ln o ddyfeisiau o fewn y cwmpas o ddosbarth anhysbys, ac fe&apos;u prisir fel camerâu.</numerusform>
            <numerusform>Mae %Ln ddyfais o fewn y cwmpas o ddosbarth anhysbys, ac fe&apos;u prisir fel camerâu.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau o fewn y cwmpas o ddosbarth anhysbys, ac fe&apos;u prisir fel camerâu.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau o fewn y cwmpas o ddosbarth anhysbys, ac fe&apos;u prisir fel camerâu.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau o fewn y cwmpas o ddosbarth anhysbys, ac fe&apos;u prisir fel camerâu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encoder(s), access terminal(s) or intercom(s) have no rate: nothing is charged for replacing them.</source>
        <translation>
            <numerusform>Nid oes cyfradd ar gyfer %Ln o amgodyddion, terfynellau mynediad neu systemau intercom: ni chodir dim am eu hamnewid.</numerusform>
            <numerusform>Nid oes cyfradd ar gyfer %Ln amgodydd, terfynell fynediad neu system intercom: ni chodir dim am eu hamnewid.</numerusform>
            <numerusform>Nid oes cyfradd ar gyfer %Ln o amgodyddion, terfynellau mynediad neu systemau intercom: ni chodir dim am eu hamnewid.</numerusform>
            <numerusform>Nid oes cyfradd ar gyfer %Ln o amgodyddion, terfynellau mynediad neu systemau intercom: ni chodir dim am eu hamnewid.</numerusform>
            <numerusform>Nid oes cyfradd ar gyfer %Ln o amgodyddion, terfynellau mynediad neu systemau intercom: ni chodir dim am eu hamnewid.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rates are assumptions; no quote, order or invoice is recorded.</source>
        <translation>Mae %1 o %2 gyfradd yn dybiaethau; ni chofnodir dyfynbris, archeb nac anfoneb.</translation>
    </message>
    <message>
        <source>Cost build-up</source>
        <translation>Manylion y gost</translation>
    </message>
    <message>
        <source>What everything in scope at the stores costs, by rate: low, likely and high, net, without contingency and VAT. Removed or not: this is the cost of the whole.</source>
        <translation>Cost popeth o fewn y cwmpas yn y siopau, fesul cyfradd: isel, tebygol ac uchel, net, heb arian wrth gefn na TAW. Wedi&apos;i dynnu neu beidio: dyma gost y cyfan.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cyfradd</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>Low rate</source>
        <translation>Cyfradd isel</translation>
    </message>
    <message>
        <source>Likely rate</source>
        <translation>Cyfradd debygol</translation>
    </message>
    <message>
        <source>High rate</source>
        <translation>Cyfradd uchel</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Tebygol</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Adolygwyd gan</translation>
    </message>
    <message>
        <source>%1 (Read on the screen: not printed.)</source>
        <translation>%1 (I&apos;w ddarllen ar y sgrin: nis argreffir.)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 a %Ln arall</numerusform>
            <numerusform>%1 a %Ln arall</numerusform>
            <numerusform>%1 a %Ln arall</numerusform>
            <numerusform>%1 a %Ln arall</numerusform>
            <numerusform>%1 a %Ln arall</numerusform>
        </translation>
    </message>
    <message>
        <source>(other makers)</source>
        <translation>(gwneuthurwyr eraill)</translation>
    </message>
    <message>
        <source>All makers</source>
        <translation>Pob gwneuthurwr</translation>
    </message>
    <message>
        <source>Makers by store</source>
        <translation>Gwneuthurwyr fesul siop</translation>
    </message>
    <message>
        <source>Devices in scope by store and maker. A store’s visit and what is charged once a store are shared by number of devices.</source>
        <translation>Dyfeisiau o fewn y cwmpas fesul siop a gwneuthurwr. Rhennir ymweliad siop, a&apos;r hyn a godir unwaith y siop, yn ôl nifer y dyfeisiau.</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Gwneuthurwr</translation>
    </message>
    <message>
        <source>Maker No</source>
        <translation>Rhif gwneuthurwr</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Cadarnhawyd</translation>
    </message>
    <message>
        <source>On top, at no store</source>
        <translation>Ar ben hynny, heb siop</translation>
    </message>
    <message>
        <source>Makers</source>
        <translation>Gwneuthurwyr</translation>
    </message>
    <message>
        <source>Whose devices are in scope, under which names, how many are to go and what that costs. Probable: one strong sign instead of two, or of the device’s own answer.</source>
        <translation>Dyfeisiau pwy sydd o fewn y cwmpas, o dan ba enwau, faint sydd i fynd a beth yw&apos;r gost. Tebygol: un arwydd cryf yn lle dau, neu yn lle ateb y ddyfais ei hun.</translation>
    </message>
    <message>
        <source>Names printed on them</source>
        <translation>Enwau a argraffwyd arnynt</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Tebygol</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>I fynd</translation>
    </message>
    <message>
        <source>Likely cost</source>
        <translation>Cost debygol</translation>
    </message>
    <message>
        <source>Crews, counted on the days that a visit is worked on</source>
        <translation>Criwiau, wedi&apos;u cyfrif ar y diwrnodau y gweithir ar ymweliad</translation>
    </message>
    <message>
        <source>%1 % of the devices in scope removed, by the forecast</source>
        <translation>%1 % o&apos;r dyfeisiau o fewn y cwmpas wedi&apos;u tynnu, yn ôl y rhagolwg</translation>
    </message>
    <message>
        <source>Beyond the amber threshold, or finished after the target date at all</source>
        <translation>Y tu hwnt i&apos;r trothwy oren, neu&apos;n gorffen ar ôl y dyddiad targed o gwbl</translation>
    </message>
    <message>
        <source>Within both thresholds, and not after the target date</source>
        <translation>O fewn y ddau drothwy, ac nid ar ôl y dyddiad targed</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>The day of its visit has passed, and the work is not reported</source>
        <translation>Aeth diwrnod ei hymweliad heibio, ac nid adroddwyd y gwaith</translation>
    </message>
    <message>
        <source>No visit planned</source>
        <translation>Dim ymweliad wedi&apos;i gynllunio</translation>
    </message>
    <message>
        <source>There is work, and the plan has no visit for it</source>
        <translation>Mae gwaith, ac nid oes gan y cynllun ymweliad ar ei gyfer</translation>
    </message>
    <message>
        <source>There is no target, no baseline or no plan to compare with</source>
        <translation>Nid oes targed, gwaelodlin na chynllun i gymharu ag ef</translation>
    </message>
    <message>
        <source>Cost, low</source>
        <translation>Cost, isel</translation>
    </message>
    <message>
        <source>Cost, high</source>
        <translation>Cost, uchel</translation>
    </message>
    <message>
        <source>Visit planned until</source>
        <translation>Ymweliad wedi&apos;i gynllunio tan</translation>
    </message>
    <message>
        <source>Needs a visit (1 is yes)</source>
        <translation>Angen ymweliad (1 yw ie)</translation>
    </message>
    <message>
        <source>Decide: more crews or money, or a later target</source>
        <translation>Penderfynu: mwy o griwiau neu arian, neu darged diweddarach</translation>
    </message>
    <message>
        <source>So many stores will finish after %1; the last on %2</source>
        <translation>Bydd cynifer o siopau&apos;n gorffen ar ôl %1; yr olaf ar %2</translation>
    </message>
    <message>
        <source>They have work, and no visit</source>
        <translation>Mae ganddynt waith, a dim ymweliad</translation>
    </message>
    <message>
        <source>Settle visits whose day has passed</source>
        <translation>Datrys ymweliadau yr aeth eu diwrnod heibio</translation>
    </message>
    <message>
        <source>Nobody reported what they did</source>
        <translation>Nid adroddodd neb yr hyn a wnaed</translation>
    </message>
    <message>
        <source>– of them probable, not confirmed</source>
        <translation>– ohonynt yn debygol, heb eu cadarnhau</translation>
    </message>
    <message>
        <source>One strong sign; some may turn out to be another maker’s</source>
        <translation>Un arwydd cryf; gall rhai fod gan wneuthurwr arall</translation>
    </message>
    <message>
        <source>Isolated: off the network, not yet removed</source>
        <translation>Ynysig: oddi ar y rhwydwaith, heb eu tynnu eto</translation>
    </message>
    <message>
        <source>Achieved already: they cannot be reached over the network</source>
        <translation>Cyflawnwyd eisoes: ni ellir eu cyrraedd dros y rhwydwaith</translation>
    </message>
    <message>
        <source>Stores clear</source>
        <translation>Siopau clir</translation>
    </message>
    <message>
        <source>No date of a pledge is given</source>
        <translation>Ni roddwyd dyddiad addewid</translation>
    </message>
    <message>
        <source>New beyond doubt; must be 0</source>
        <translation>Newydd heb amheuaeth; rhaid iddo fod yn 0</translation>
    </message>
    <message>
        <source>At no store yet</source>
        <translation>Heb siop eto</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Dim targed</translation>
    </message>
    <message>
        <source>Stores finished after the target date</source>
        <translation>Siopau&apos;n gorffen ar ôl y dyddiad targed</translation>
    </message>
    <message>
        <source>Done or to be done after it</source>
        <translation>Wedi&apos;u gwneud neu i&apos;w gwneud wedyn</translation>
    </message>
    <message>
        <source>By maker</source>
        <translation>Fesul gwneuthurwr</translation>
    </message>
    <message>
        <source>Nothing is in scope</source>
        <translation>Nid oes dim o fewn y cwmpas</translation>
    </message>
    <message>
        <source>and others: the sheet Makers has them all</source>
        <translation>ac eraill: maent i gyd ar y ddalen Makers</translation>
    </message>
    <message>
        <source>Of likely</source>
        <translation>O&apos;r tebygol</translation>
    </message>
    <message>
        <source>Cost at completion: low</source>
        <translation>Cost ar gwblhau: isel</translation>
    </message>
    <message>
        <source>If every rate is at its lowest</source>
        <translation>Os yw pob cyfradd ar ei hisaf</translation>
    </message>
    <message>
        <source>Cost at completion: likely</source>
        <translation>Cost ar gwblhau: tebygol</translation>
    </message>
    <message>
        <source>Cost at completion: high</source>
        <translation>Cost ar gwblhau: uchel</translation>
    </message>
    <message>
        <source>If every rate is at its highest</source>
        <translation>Os yw pob cyfradd ar ei huchaf</translation>
    </message>
    <message>
        <source>All estimate, no invoices: between </source>
        <translation>Amcangyfrif i gyd, dim anfonebau: rhwng </translation>
    </message>
    <message>
        <source> and </source>
        <translation> a </translation>
    </message>
    <message>
        <source>On top: devices at no store yet</source>
        <translation>Ar ben hynny: dyfeisiau heb siop eto</translation>
    </message>
    <message>
        <source>At the rates of the devices alone, without visits</source>
        <translation>Yn ôl cyfraddau&apos;r dyfeisiau yn unig, heb ymweliadau</translation>
    </message>
    <message>
        <source>Budgets of all periods</source>
        <translation>Cyllidebau pob cyfnod</translation>
    </message>
    <message>
        <source>1: as the baseline has it; below 1: behind it</source>
        <translation>1: fel y waelodlin; islaw 1: y tu ôl iddi</translation>
    </message>
    <message>
        <source>earned ÷ planned value</source>
        <translation>gwerth a enillwyd ÷ gwerth a gynlluniwyd</translation>
    </message>
    <message>
        <source>Amber when the schedule performance is below</source>
        <translation>Ambr pan fo perfformiad yr amserlen yn is na</translation>
    </message>
    <message>
        <source>Red when the schedule performance is below</source>
        <translation>Coch pan fo perfformiad yr amserlen yn is na</translation>
    </message>
    <message>
        <source>Schedule performance is rated once this much is planned</source>
        <translation>Graddir perfformiad yr amserlen unwaith y bydd cymaint â hyn wedi&apos;i gynllunio</translation>
    </message>
    <message>
        <source>of the whole value</source>
        <translation>o&apos;r gwerth cyfan</translation>
    </message>
    <message>
        <source>Red when so many stores are Red or Overdue; Amber when any is</source>
        <translation>Coch pan fo cynifer o siopau&apos;n Goch neu&apos;n hwyr; Ambr pan fo unrhyw un</translation>
    </message>
    <message>
        <source>of the stores</source>
        <translation>o&apos;r siopau</translation>
    </message>
    <message>
        <source>Made on %1; its words are not recorded</source>
        <translation>Gwnaed ar %1; ni chofnodwyd ei geiriau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the pledge&apos;s words, its date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Plan out of date</source>
        <translation>Cynllun wedi dyddio</translation>
    </message>
    <message>
        <source>The six steps that each store’s cost is earned by. Planned and earned value are both sums of this table. A survey or an order counts with the removal that it is planned for.</source>
        <translation>Y chwe cham yr enillir cost pob siop drwyddynt. Symiau o&apos;r tabl hwn yw&apos;r gwerth a gynlluniwyd a&apos;r gwerth a enillwyd. Mae arolwg neu archeb yn cyfrif gyda&apos;r tynnu y cynlluniwyd ar ei gyfer.</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Yn cyfrif o</translation>
    </message>
    <message>
        <source>Last removal by the baseline</source>
        <translation>Y tynnu olaf yn ôl y llinell sylfaen</translation>
    </message>
    <message>
        <source>Last removal by the forecast</source>
        <translation>Y tynnu olaf yn ôl y rhagolwg</translation>
    </message>
    <message>
        <source>Last survey by the forecast</source>
        <translation>Yr arolwg olaf yn ôl y rhagolwg</translation>
    </message>
    <message>
        <source>Beyond the red threshold on the Assumptions sheet, against the target or the baseline, whichever is earlier; or after a deadline that must be kept</source>
        <translation>Y tu hwnt i&apos;r trothwy coch ar y ddalen Assumptions, o&apos;i gymharu â&apos;r targed neu&apos;r llinell sylfaen, pa un bynnag sydd gynharaf; neu ar ôl dyddiad cau y mae&apos;n rhaid ei gadw</translation>
    </message>
    <message>
        <source>Must be done by</source>
        <translation>Rhaid ei wneud erbyn</translation>
    </message>
    <message>
        <source>Misses that (1 is yes)</source>
        <translation>Yn methu hynny (1 yw ie)</translation>
    </message>
    <message>
        <source>– last removal</source>
        <translation>– y tynnu olaf</translation>
    </message>
    <message>
        <source>Days after the target or the baseline; after the target never Green</source>
        <translation>Dyddiau ar ôl y targed neu&apos;r llinell sylfaen; byth yn Wyrdd ar ôl y targed</translation>
    </message>
    <message>
        <source>– value earned of what was planned (SPI)</source>
        <translation>– gwerth a enillwyd o&apos;r hyn a gynlluniwyd (SPI)</translation>
    </message>
    <message>
        <source>Rated once enough was planned to measure by</source>
        <translation>Graddir unwaith y bydd digon wedi&apos;i gynllunio i fesur wrtho</translation>
    </message>
    <message>
        <source>– stores red or overdue</source>
        <translation>– siopau coch neu hwyr</translation>
    </message>
    <message>
        <source>– deadlines that must be kept, missed</source>
        <translation>– dyddiadau cau y mae&apos;n rhaid eu cadw, wedi&apos;u methu</translation>
    </message>
    <message>
        <source>– the latest store, days late</source>
        <translation>– y siop hwyraf, dyddiau&apos;n hwyr</translation>
    </message>
    <message>
        <source>Decide: crews for stores that miss a deadline, or another day</source>
        <translation>Penderfynu: criwiau i siopau sy&apos;n methu dyddiad cau, neu ddiwrnod arall</translation>
    </message>
    <message>
        <source>The deadline must be kept; the first: %1 by %2</source>
        <translation>Rhaid cadw&apos;r dyddiad cau; y cyntaf: %1 erbyn %2</translation>
    </message>
    <message>
        <source>Approve a budget of</source>
        <translation>Cymeradwyo cyllideb o</translation>
    </message>
    <message>
        <source>All that is to be paid, contingency and VAT in it; the periods have budgets, the whole has none</source>
        <translation>Popeth sydd i&apos;w dalu, gan gynnwys arian wrth gefn a TAW; mae cyllidebau i&apos;r cyfnodau, nid i&apos;r cyfan</translation>
    </message>
    <message>
        <source>All that is to be paid, contingency and VAT in it; without a budget the cost cannot be rated</source>
        <translation>Popeth sydd i&apos;w dalu, gan gynnwys arian wrth gefn a TAW; heb gyllideb ni ellir graddio&apos;r gost</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Cynllunio eto</translation>
    </message>
    <message>
        <source>Look into devices seen again after their removal</source>
        <translation>Edrych ar ddyfeisiau a welwyd eto ar ôl eu tynnu</translation>
    </message>
    <message>
        <source>A scan found them since; they count as there</source>
        <translation>Daeth sgan o hyd iddynt wedyn; maent yn cyfrif fel rhai sydd yno</translation>
    </message>
    <message>
        <source>Devices in scope without a visit</source>
        <translation>Dyfeisiau o fewn y cwmpas heb ymweliad</translation>
    </message>
    <message>
        <source>Everything that is left has one</source>
        <translation>Mae un gan bopeth sydd ar ôl</translation>
    </message>
    <message>
        <source>Last removal, by the forecast</source>
        <translation>Y tynnu olaf, yn ôl y rhagolwg</translation>
    </message>
    <message>
        <source>What has no visit is not in it</source>
        <translation>Nid yw&apos;r hyn sydd heb ymweliad ynddo</translation>
    </message>
    <message>
        <source>What is late is expected at the planned pace from now on</source>
        <translation>Disgwylir yr hyn sy&apos;n hwyr ar y cyflymder a gynlluniwyd o hyn ymlaen</translation>
    </message>
    <message>
        <source>None to come</source>
        <translation>Dim un i ddod</translation>
    </message>
    <message>
        <source>Last survey, by the forecast</source>
        <translation>Yr arolwg olaf, yn ôl y rhagolwg</translation>
    </message>
    <message>
        <source>A survey looks, and removes nothing: what it finds still needs a visit</source>
        <translation>Edrych y mae arolwg, heb dynnu dim: mae angen ymweliad o hyd ar yr hyn y mae&apos;n ei ganfod</translation>
    </message>
    <message>
        <source>Of the cost and of what comes on top</source>
        <translation>O&apos;r gost ac o&apos;r hyn sydd ar ben hynny</translation>
    </message>
    <message>
        <source>To be paid in all</source>
        <translation>I&apos;w dalu i gyd</translation>
    </message>
    <message>
        <source>Likely cost, what comes on top, contingency and VAT</source>
        <translation>Y gost debygol, yr hyn sydd ar ben hynny, arian wrth gefn a TAW</translation>
    </message>
    <message>
        <source>Steps of the baseline that are done by now</source>
        <translation>Camau&apos;r llinell sylfaen sydd wedi&apos;u gwneud erbyn hyn</translation>
    </message>
    <message>
        <source>On top, once for the programme: %1, %2 (%3 to %4).</source>
        <translation>Ar ben hynny, unwaith i&apos;r rhaglen: %1, %2 (%3 i %4).</translation>
    </message>
    <message>
        <source>On top: costs of the programme, once</source>
        <translation>Ar ben hynny: costau&apos;r rhaglen, unwaith</translation>
    </message>
    <message>
        <source>At no store and in no month; named under the cost build-up</source>
        <translation>Heb siop a heb fis; fe’u henwir o dan gyfansoddiad y gost</translation>
    </message>
    <message>
        <source>Amber when devices that wait to be identified or mapped exceed</source>
        <translation>Oren pan fo’r dyfeisiau sy’n aros i’w hadnabod neu eu mapio yn fwy na</translation>
    </message>
    <message>
        <source>Red when devices that wait to be identified or mapped exceed</source>
        <translation>Coch pan fo’r dyfeisiau sy’n aros i’w hadnabod neu eu mapio yn fwy na</translation>
    </message>
    <message>
        <source>Not approved: the rates’ share of the likely cost and of what comes on top; replace it by the approved sum</source>
        <translation>Heb ei gymeradwyo: cyfran y cyfraddau o’r gost debygol ac o’r hyn sydd ar ben hynny; rhowch y swm a gymeradwywyd yn ei le</translation>
    </message>
    <message>
        <source>Stacked columns of the money of what is reported removed, committed and forecast in each month. The table on the Cash flow sheet holds the figures.</source>
        <translation>Colofnau pentyrrog o arian yr hyn yr adroddwyd ei dynnu, a ymrwymwyd ac a ragwelir ym mhob mis. Mae’r ffigurau yn y tabl ar y ddalen Cash flow.</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Arolygon</translation>
    </message>
    <message>
        <source>where something is only suspected</source>
        <translation>lle nad oes ond amheuaeth</translation>
    </message>
    <message>
        <source>To be identified</source>
        <translation>I’w hadnabod</translation>
    </message>
    <message>
        <source>Rank by risk left</source>
        <translation>Safle yn ôl y risg sydd ar ôl</translation>
    </message>
    <message>
        <source>Risk of 100</source>
        <translation>Risg o 100</translation>
    </message>
    <message>
        <source>Cost reported removed</source>
        <translation>Cost yr hyn yr adroddwyd ei dynnu</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>Why each store is visited in its week, or not at all: the planner’s own words.</source>
        <translation>Pam yr ymwelir â phob siop yn ei hwythnos, neu ddim o gwbl: geiriau’r cynlluniwr ei hun.</translation>
    </message>
    <message>
        <source>The worst of the first four below; a store without a visit comes first</source>
        <translation>Y gwaethaf o’r pedwar cyntaf isod; siop heb ymweliad sy’n dod gyntaf</translation>
    </message>
    <message>
        <source>Stores that will be done after their day; a single one makes it Red</source>
        <translation>Siopau a gwblheir ar ôl eu diwrnod; mae un yn ddigon i’w wneud yn Goch</translation>
    </message>
    <message>
        <source>Cost at completion above the budget; with money due where none is left never Green</source>
        <translation>Y gost ar ei chwblhau uwchlaw’r gyllideb; byth yn Wyrdd os oes arian yn ddyledus lle nad oes dim ar ôl</translation>
    </message>
    <message>
        <source>– due where no budget is left</source>
        <translation>– yn ddyledus lle nad oes cyllideb ar ôl</translation>
    </message>
    <message>
        <source>Of the budgets of all periods; any at all is Amber</source>
        <translation>O gyllidebau’r holl gyfnodau; mae unrhyw swm yn Oren</translation>
    </message>
    <message>
        <source>Made after it: Red; probably new since: Amber; perhaps new: not rated</source>
        <translation>Gwnaed ar ei ôl: Coch; newydd ers hynny, mae’n debyg: Oren; efallai’n newydd: heb ei raddio</translation>
    </message>
    <message>
        <source>Devices that wait to be identified or mapped, of all known</source>
        <translation>Dyfeisiau sy’n aros i’w hadnabod neu eu mapio, o’r holl rai hysbys</translation>
    </message>
    <message>
        <source>Stores with the most risk left, summed over their devices</source>
        <translation>Siopau â’r risg fwyaf ar ôl, wedi’i hadio dros eu dyfeisiau</translation>
    </message>
    <message>
        <source>Decide: budgets for what falls due without one, or later work</source>
        <translation>Penderfynu: cyllidebau i’r hyn sy’n ddyledus heb un, neu waith hwyrach</translation>
    </message>
    <message>
        <source>It falls due beyond a period’s budget, or after the last period</source>
        <translation>Mae’n ddyledus y tu hwnt i gyllideb cyfnod, neu ar ôl y cyfnod olaf</translation>
    </message>
    <message>
        <source>Identify devices</source>
        <translation>Adnabod dyfeisiau</translation>
    </message>
    <message>
        <source>Map devices to their stores</source>
        <translation>Mapio dyfeisiau i’w siopau</translation>
    </message>
    <message numerus="yes">
        <source>Suspected, and not counted as in scope; but %Ln of them are in scope, whoever made them</source>
        <translation>
            <numerusform>Dan amheuaeth, heb eu cyfrif o fewn cwmpas; ond mae %Ln ohonynt o fewn cwmpas, pwy bynnag a’u gwnaeth</numerusform>
            <numerusform>Dan amheuaeth, heb eu cyfrif o fewn cwmpas; ond mae %Ln ohonynt o fewn cwmpas, pwy bynnag a’i gwnaeth</numerusform>
            <numerusform>Dan amheuaeth, heb eu cyfrif o fewn cwmpas; ond mae %Ln ohonynt o fewn cwmpas, pwy bynnag a’u gwnaeth</numerusform>
            <numerusform>Dan amheuaeth, heb eu cyfrif o fewn cwmpas; ond mae %Ln ohonynt o fewn cwmpas, pwy bynnag a’u gwnaeth</numerusform>
            <numerusform>Dan amheuaeth, heb eu cyfrif o fewn cwmpas; ond mae %Ln ohonynt o fewn cwmpas, pwy bynnag a’u gwnaeth</numerusform>
        </translation>
    </message>
    <message>
        <source>First seen after it at a store known before, or listed as put up since: to be looked into</source>
        <translation>Gwelwyd gyntaf ar ei ôl mewn siop hysbys o’r blaen, neu restrwyd fel un a osodwyd ers hynny: i edrych arno</translation>
    </message>
    <message>
        <source>First seen after it; made before it, or nothing older is known of the store: not rated</source>
        <translation>Gwelwyd gyntaf ar ei ôl; gwnaed cynt, neu nid oes dim hŷn yn hysbys am y siop: heb ei raddio</translation>
    </message>
    <message>
        <source>– waiting to be identified</source>
        <translation>– yn aros i’w hadnabod</translation>
    </message>
    <message>
        <source>– waiting to be mapped</source>
        <translation>– yn aros i’w mapio</translation>
    </message>
    <message>
        <source>– waiting in all, each once</source>
        <translation>– yn aros i gyd, pob un unwaith</translation>
    </message>
    <message>
        <source>Of the cost alone: contingency, VAT and what comes on top are not taken off</source>
        <translation>O’r gost yn unig: ni thynnwyd arian wrth gefn, TAW na’r hyn sydd ar ben hynny</translation>
    </message>
    <message>
        <source>Budget left when all is paid</source>
        <translation>Cyllideb ar ôl talu’r cyfan</translation>
    </message>
    <message>
        <source>Due where no budget is left</source>
        <translation>Yn ddyledus lle nad oes cyllideb ar ôl</translation>
    </message>
    <message>
        <source>Beyond a period’s budget, or after the last period: Cash flow sheet</source>
        <translation>Y tu hwnt i gyllideb cyfnod, neu ar ôl y cyfnod olaf: y ddalen Cash flow</translation>
    </message>
    <message>
        <source>Stores complete</source>
        <translation>Siopau cyflawn</translation>
    </message>
    <message>
        <source>Everything in scope there is reported removed</source>
        <translation>Adroddwyd tynnu popeth o fewn y cwmpas yno</translation>
    </message>
    <message>
        <source>Complete, and everything in scope there is disposed of and certified</source>
        <translation>Cyflawn, a gwaredwyd ac ardystiwyd popeth o fewn y cwmpas yno</translation>
    </message>
    <message>
        <source>Stores whose work has changed since the plan was made</source>
        <translation>Siopau y newidiodd eu gwaith ers gwneud y cynllun</translation>
    </message>
    <message>
        <source>Visits that are too short, or go to stores with nothing left to do</source>
        <translation>Ymweliadau sy’n rhy fyr, neu â siopau lle nad oes dim ar ôl i’w wneud</translation>
    </message>
    <message>
        <source>One row for each store with something in scope, to survey or in the baseline; the sheet Reasons says why each is visited then.</source>
        <translation>Un rhes i bob siop â rhywbeth o fewn cwmpas, i’w arolygu neu yn y gwaelodlin; dywed y ddalen Reasons pam yr ymwelir â phob un bryd hynny.</translation>
    </message>
    <message numerus="yes">
        <source>beside them %Ln parked, put aside by somebody</source>
        <translation>
            <numerusform>wrth eu hochr %Ln o&apos;r neilltu, wedi&apos;u rhoi felly gan rywun</numerusform>
            <numerusform>wrth eu hochr %Ln o&apos;r neilltu, wedi&apos;u rhoi felly gan rywun</numerusform>
            <numerusform>wrth eu hochr %Ln o&apos;r neilltu, wedi&apos;u rhoi felly gan rywun</numerusform>
            <numerusform>wrth eu hochr %Ln o&apos;r neilltu, wedi&apos;u rhoi felly gan rywun</numerusform>
            <numerusform>wrth eu hochr %Ln o&apos;r neilltu, wedi&apos;u rhoi felly gan rywun</numerusform>
        </translation>
    </message>
    <message>
        <source>– of them still to remove, at no store yet</source>
        <translation>– ohonynt i&apos;w tynnu o hyd, heb siop eto</translation>
    </message>
    <message>
        <source>Net money by the month in which a visit starts, as the budgets count it, at the likely rates; without VAT and contingency. The first month has what was before it too.</source>
        <translation>Arian net fesul mis y mae ymweliad yn dechrau ynddo, fel y mae’r cyllidebau’n ei gyfrif, ar y cyfraddau tebygol; heb TAW na swm wrth gefn. Mae’r mis cyntaf yn cynnwys yr hyn a fu cyn hynny hefyd.</translation>
    </message>
    <message>
        <source>– the landlord’s</source>
        <translation>– eiddo’r landlord</translation>
    </message>
    <message>
        <source>Not yours to remove, whoever made them; not in scope</source>
        <translation>Nid eich rhai chi i’w tynnu, pwy bynnag a’u gwnaeth; allan o’r cwmpas</translation>
    </message>
    <message>
        <source>– of unknown make</source>
        <translation>– o wneuthuriad anhysbys</translation>
    </message>
    <message>
        <source>Somebody looked, and nobody can tell; not in scope</source>
        <translation>Edrychodd rhywun, ac ni all neb ddweud; allan o’r cwmpas</translation>
    </message>
</context>
<context>
    <name>phaseout::rules</name>
    <message>
        <source>the column “%1” is missing</source>
        <translation>mae&apos;r golofn “%1” ar goll</translation>
    </message>
    <message>
        <source>more fields than there are columns</source>
        <translation>mwy o feysydd nag sydd o golofnau</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>llinell %1: %2</translation>
    </message>
    <message>
        <source>a brand is own, current, mixed or former</source>
        <translation>own, current, mixed neu former yw brand</translation>
    </message>
    <message>
        <source>no such strength</source>
        <translation>dim cryfder o&apos;r fath</translation>
    </message>
    <message>
        <source>no address prefix</source>
        <translation>nid rhagddodiad cyfeiriad mohono</translation>
    </message>
    <message>
        <source>no such kind, match or strength</source>
        <translation>dim math, cyfatebiaeth na chryfder o&apos;r fath</translation>
    </message>
    <message>
        <source>no text, or a strength without a maker</source>
        <translation>dim testun, neu gryfder heb wneuthurwr</translation>
    </message>
    <message>
        <source>no such class</source>
        <translation>dim dosbarth o&apos;r fath</translation>
    </message>
    <message>
        <source>no such class, or neither in nor out</source>
        <translation>dim dosbarth o&apos;r fath, neu heb fod i mewn nac allan</translation>
    </message>
    <message>
        <source>neither a serial number nor an address</source>
        <translation>nid rhif cyfresol na chyfeiriad mohono</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Wedi’i heffeithio</translation>
    </message>
    <message>
        <source>Likely affected</source>
        <translation>Wedi’i heffeithio, yn ôl pob tebyg</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Likely not affected</source>
        <translation>Heb ei heffeithio, yn ôl pob tebyg</translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation>Heb ei heffeithio</translation>
    </message>
    <message>
        <source>affected when built before %1</source>
        <translation>effeithir os adeiladwyd cyn %1</translation>
    </message>
    <message>
        <source>Built %1; %2.</source>
        <translation>Adeiladwyd %1; %2.</translation>
    </message>
    <message>
        <source>Nobody published when version %1 was built; %2.</source>
        <translation>Ni chyhoeddodd neb pryd yr adeiladwyd fersiwn %1; %2.</translation>
    </message>
    <message>
        <source>Version %1 was published as built %2 to %3; %4.</source>
        <translation>Cyhoeddwyd i fersiwn %1 gael ei hadeiladu %2 i %3; %4.</translation>
    </message>
    <message>
        <source>Made %1, by its serial number; %2.</source>
        <translation>Gwnaed %1, yn ôl ei rhif cyfresol; %2.</translation>
    </message>
    <message>
        <source>Nobody knows when its firmware was built; %1.</source>
        <translation>Ni ŵyr neb pryd yr adeiladwyd ei chadarnwedd; %1.</translation>
    </message>
    <message>
        <source>The statement names units one by one; compare the maker’s list.</source>
        <translation>Mae’r datganiad yn enwi unedau fesul un; cymharwch restr y gwneuthurwr.</translation>
    </message>
    <message>
        <source>affected up to version %1%2</source>
        <translation>effeithir hyd at fersiwn %1%2</translation>
    </message>
    <message>
        <source>Its firmware is not known; %1.</source>
        <translation>Nid yw ei chadarnwedd yn hysbys; %1.</translation>
    </message>
    <message>
        <source>Version %1; %2.</source>
        <translation>Fersiwn %1; %2.</translation>
    </message>
    <message>
        <source>Version %1 was published as built %2; %3.</source>
        <translation>Cyhoeddwyd bod fersiwn %1 wedi’i hadeiladu ar %2; %3.</translation>
    </message>
    <message>
        <source>put right in builds of %1</source>
        <translation>wedi’i gywiro mewn adeiladau o %1</translation>
    </message>
    <message>
        <source>affected when built from %1 to %2</source>
        <translation>effeithir os adeiladwyd o %1 hyd %2</translation>
    </message>
    <message>
        <source>Its models are named, but no version or day is held here; ask the maker or the seller.</source>
        <translation>Mae ei fodelau wedi’u henwi, ond ni chedwir fersiwn na diwrnod yma; gofynnwch i’r gwneuthurwr neu’r gwerthwr.</translation>
    </message>
    <message>
        <source>tables of makers are called %1</source>
        <translation>enwau tablau gwneuthurwyr yw %1</translation>
    </message>
    <message>
        <source>there are two of that name</source>
        <translation>mae dau o’r enw hwnnw</translation>
    </message>
    <message>
        <source>a project’s own tables together have at most %1 characters</source>
        <translation>mae gan dablau prosiect ei hun gyda’i gilydd %1 o nodau ar y mwyaf</translation>
    </message>
    <message>
        <source>this is no listing of the IEEE</source>
        <translation>nid rhestr gan yr IEEE yw hon</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>nid yw dyfynnod wedi’i gau</translation>
    </message>
    <message>
        <source>a character that cannot be seen</source>
        <translation>nod na ellir ei weld</translation>
    </message>
    <message>
        <source>“%1” is no maker’s slug; a row of makers.tsv makes it one</source>
        <translation>nid enw byr gwneuthurwr yw “%1”; mae rhes yn makers.tsv yn ei wneud yn un</translation>
    </message>
    <message>
        <source>no slug of small letters, figures and hyphens</source>
        <translation>nid enw byr o lythrennau bach, ffigurau a chysylltnodau</translation>
    </message>
    <message>
        <source>no name, or neither in nor out</source>
        <translation>dim enw, neu nid in nac out</translation>
    </message>
</context>
<context>
    <name>phaseout::sample</name>
    <message>
        <source>Writing the sample estate</source>
        <translation>Yn ysgrifennu&apos;r ystad enghreifftiol</translation>
    </message>
    <message>
        <source>Reading the truth</source>
        <translation>Yn darllen y gwir</translation>
    </message>
</context>
<context>
    <name>phaseout::timetable</name>
    <message>
        <source>A constraint names a store that no register has.</source>
        <translation>Mae cyfyngiad yn enwi siop nad yw mewn unrhyw gofrestr.</translation>
    </message>
    <message>
        <source>Crews are given for a region where there is nothing to do.</source>
        <translation>Rhoddir criwiau ar gyfer rhanbarth lle nad oes dim i&apos;w wneud.</translation>
    </message>
    <message>
        <source>No crews are given for this region.</source>
        <translation>Ni roddir criwiau ar gyfer y rhanbarth hwn.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Cyllideb</translation>
    </message>
    <message>
        <source>A pin lies outside the planning period and was left out.</source>
        <translation>Mae dyddiad a binnwyd y tu allan i&apos;r cyfnod cynllunio a gadawyd ef allan.</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>camerâu</translation>
    </message>
    <message>
        <source>recorders</source>
        <translation>recordyddion</translation>
    </message>
    <message>
        <source>it is pinned</source>
        <translation>mae wedi&apos;i binio</translation>
    </message>
    <message>
        <source>a trading freeze</source>
        <translation>rhewi masnachol</translation>
    </message>
    <message>
        <source>the store is closed</source>
        <translation>mae&apos;r siop ar gau</translation>
    </message>
    <message>
        <source>the store is not to be disturbed</source>
        <translation>ni ddylid tarfu ar y siop</translation>
    </message>
    <message>
        <source>too few crews work then</source>
        <translation>rhy ychydig o griwiau&apos;n gweithio bryd hynny</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <translation>daw %1 yn gyntaf</translation>
    </message>
    <message>
        <source>%1 must follow in time</source>
        <translation>rhaid i %1 ddilyn mewn pryd</translation>
    </message>
    <message>
        <source>not enough %1 have arrived</source>
        <translation>nid oes digon wedi cyrraedd: %1</translation>
    </message>
    <message>
        <source>the budget is spent</source>
        <translation>mae&apos;r gyllideb wedi&apos;i gwario</translation>
    </message>
    <message>
        <source>the crews are busy</source>
        <translation>mae&apos;r criwiau&apos;n brysur</translation>
    </message>
    <message>
        <source>Pinned to this week.</source>
        <translation>Wedi&apos;i binio i&apos;r wythnos hon.</translation>
    </message>
    <message>
        <source>Not before %1: %2.</source>
        <translation>Nid cyn %1: %2.</translation>
    </message>
    <message>
        <source>No week in the planning period is possible: %1.</source>
        <translation>Nid oes wythnos bosibl yn y cyfnod cynllunio: %1.</translation>
    </message>
    <message>
        <source>Crew %1</source>
        <translation>Criw %1</translation>
    </message>
    <message>
        <source>no store has anything to remove or survey.</source>
        <translation>nid oes gan unrhyw siop ddim i&apos;w dynnu na&apos;i arolygu.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Arolwg</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Christmas trading</source>
        <translation>Masnachu&apos;r Nadolig</translation>
    </message>
    <message>
        <source>Easter trading</source>
        <translation>Masnachu&apos;r Pasg</translation>
    </message>
    <message>
        <source>No store could be given a visit.</source>
        <translation>Ni ellid rhoi ymweliad i unrhyw siop.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln o ymweliadau</numerusform>
            <numerusform>%Ln ymweliad</numerusform>
            <numerusform>%Ln o ymweliadau</numerusform>
            <numerusform>%Ln o ymweliadau</numerusform>
            <numerusform>%Ln o ymweliadau</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline of %1 is before the start of work on %2 and cannot be kept.</source>
        <translation>Mae&apos;r dyddiad terfyn, %1, cyn dechrau&apos;r gwaith ar %2 ac ni ellir cadw ato.</translation>
    </message>
    <message>
        <source>No store is in a region “%1”.</source>
        <translation>Nid oes siop mewn rhanbarth “%1”.</translation>
    </message>
    <message>
        <source>Crews are given twice for “%1”; the first entry counts.</source>
        <translation>Rhoddir criwiau ddwywaith ar gyfer “%1”; y cofnod cyntaf sy&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>The budgets from %1 and from %2 overlap: on days of both, a visit counts against each.</source>
        <translation>Mae&apos;r cyllidebau o %1 ac o %2 yn gorgyffwrdd: ar ddiwrnodau&apos;r ddwy, mae ymweliad yn cyfrif yn erbyn y naill a&apos;r llall.</translation>
    </message>
    <message>
        <source>The pin of %1 to the week of %2 lies outside the planning period.</source>
        <translation>Mae&apos;r wythnos a biniwyd i %1, sef %2, y tu allan i&apos;r cyfnod cynllunio.</translation>
    </message>
    <message>
        <source>%1 is pinned to two weeks, that of %2 and that of %3.</source>
        <translation>Mae %1 wedi&apos;i binio i ddwy wythnos, wythnos %2 ac wythnos %3.</translation>
    </message>
    <message>
        <source>%1 is pinned to the week of %2, but “%3” is from %4 to %5; without open days enough it gets no visit.</source>
        <translation>Mae %1 wedi&apos;i binio i wythnos %2, ond mae “%3” o %4 i %5; heb ddigon o ddiwrnodau agored ni chaiff ymweliad.</translation>
    </message>
    <message>
        <source>%1 is pinned to the week of %2, but it is closed from %3 to %4; without open days enough it gets no visit.</source>
        <translation>Mae %1 wedi&apos;i binio i wythnos %2, ond mae ar gau o %3 i %4; heb ddigon o ddiwrnodau agored ni chaiff ymweliad.</translation>
    </message>
    <message>
        <source>These stores would have to wait for each other: %1. One of them has to be allowed to go first.</source>
        <translation>Byddai&apos;n rhaid i&apos;r siopau hyn aros am ei gilydd: %1. Rhaid gadael i un ohonynt fynd yn gyntaf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) end after a deadline that must be kept: %1.</source>
        <translation>
            <numerusform>Mae %Ln o ymweliadau&apos;n dod i ben ar ôl dyddiad terfyn y mae&apos;n rhaid cadw ato: %1.</numerusform>
            <numerusform>Mae %Ln ymweliad yn dod i ben ar ôl dyddiad terfyn y mae&apos;n rhaid cadw ato: %1.</numerusform>
            <numerusform>Mae %Ln o ymweliadau&apos;n dod i ben ar ôl dyddiad terfyn y mae&apos;n rhaid cadw ato: %1.</numerusform>
            <numerusform>Mae %Ln o ymweliadau&apos;n dod i ben ar ôl dyddiad terfyn y mae&apos;n rhaid cadw ato: %1.</numerusform>
            <numerusform>Mae %Ln o ymweliadau&apos;n dod i ben ar ôl dyddiad terfyn y mae&apos;n rhaid cadw ato: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) end later than wished: %1.</source>
        <translation>
            <numerusform>Mae %Ln o ymweliadau&apos;n dod i ben yn hwyrach na&apos;r dymuniad: %1.</numerusform>
            <numerusform>Mae %Ln ymweliad yn dod i ben yn hwyrach na&apos;r dymuniad: %1.</numerusform>
            <numerusform>Mae %Ln o ymweliadau&apos;n dod i ben yn hwyrach na&apos;r dymuniad: %1.</numerusform>
            <numerusform>Mae %Ln o ymweliadau&apos;n dod i ben yn hwyrach na&apos;r dymuniad: %1.</numerusform>
            <numerusform>Mae %Ln o ymweliadau&apos;n dod i ben yn hwyrach na&apos;r dymuniad: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) got no visit, because %1: %2.</source>
        <translation>
            <numerusform>Ni chafodd %Ln o siopau ymweliad, oherwydd: %1: %2.</numerusform>
            <numerusform>Ni chafodd %Ln siop ymweliad, oherwydd: %1: %2.</numerusform>
            <numerusform>Ni chafodd %Ln o siopau ymweliad, oherwydd: %1: %2.</numerusform>
            <numerusform>Ni chafodd %Ln o siopau ymweliad, oherwydd: %1: %2.</numerusform>
            <numerusform>Ni chafodd %Ln o siopau ymweliad, oherwydd: %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) should have stayed, but crews, goods, money or open days are no longer there: %1. New weeks were looked for.</source>
        <translation>
            <numerusform>Dylai %Ln o ymweliadau fod wedi aros, ond nid yw&apos;r criwiau, y nwyddau, yr arian na&apos;r diwrnodau agored yno mwyach: %1. Chwiliwyd am wythnosau newydd.</numerusform>
            <numerusform>Dylai %Ln ymweliad fod wedi aros, ond nid yw&apos;r criwiau, y nwyddau, yr arian na&apos;r diwrnodau agored yno mwyach: %1. Chwiliwyd am wythnosau newydd.</numerusform>
            <numerusform>Dylai %Ln o ymweliadau fod wedi aros, ond nid yw&apos;r criwiau, y nwyddau, yr arian na&apos;r diwrnodau agored yno mwyach: %1. Chwiliwyd am wythnosau newydd.</numerusform>
            <numerusform>Dylai %Ln o ymweliadau fod wedi aros, ond nid yw&apos;r criwiau, y nwyddau, yr arian na&apos;r diwrnodau agored yno mwyach: %1. Chwiliwyd am wythnosau newydd.</numerusform>
            <numerusform>Dylai %Ln o ymweliadau fod wedi aros, ond nid yw&apos;r criwiau, y nwyddau, yr arian na&apos;r diwrnodau agored yno mwyach: %1. Chwiliwyd am wythnosau newydd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Risk %1 of 100.</source>
        <translation>Risg %1 o 100.</translation>
    </message>
    <message>
        <source>Among the first: most risk for the work.</source>
        <translation>Ymhlith y cyntaf: y risg fwyaf am y gwaith.</translation>
    </message>
    <message>
        <source>It stays where the last plan had it: visits until %1 are locked.</source>
        <translation>Mae&apos;n aros lle&apos;r oedd yn y cynllun diwethaf: mae ymweliadau hyd at %1 wedi&apos;u cloi.</translation>
    </message>
    <message>
        <source>It stays where the last plan had it: its goods are ordered or its day is agreed.</source>
        <translation>Mae&apos;n aros lle&apos;r oedd yn y cynllun diwethaf: mae&apos;r nwyddau wedi&apos;u harchebu neu&apos;r diwrnod wedi&apos;i gytuno.</translation>
    </message>
    <message>
        <source>Pinned to this week: %1.</source>
        <translation>Wedi&apos;i binio i&apos;r wythnos hon: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other store(s) pinned to the same time got no crew: %1.</source>
        <translation>
            <numerusform>Ni chafodd %Ln o siopau eraill a biniwyd i&apos;r un adeg griw: %1.</numerusform>
            <numerusform>Ni chafodd %Ln siop arall a biniwyd i&apos;r un adeg griw: %1.</numerusform>
            <numerusform>Ni chafodd %Ln o siopau eraill a biniwyd i&apos;r un adeg griw: %1.</numerusform>
            <numerusform>Ni chafodd %Ln o siopau eraill a biniwyd i&apos;r un adeg griw: %1.</numerusform>
            <numerusform>Ni chafodd %Ln o siopau eraill a biniwyd i&apos;r un adeg griw: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the week of %1: %2.</source>
        <translation>Yn wythnos %1: %2.</translation>
    </message>
    <message>
        <source>In the weeks of %1: %2.</source>
        <translation>Yn wythnosau %1: %2.</translation>
    </message>
    <message>
        <source>Too late: it must be done by %1.</source>
        <translation>Rhy hwyr: rhaid ei wneud erbyn %1.</translation>
    </message>
    <message>
        <source>Later than wished: it should be done by %1.</source>
        <translation>Yn hwyrach na&apos;r dymuniad: dylid ei wneud erbyn %1.</translation>
    </message>
    <message>
        <source>Pinned to the week of %1, but then: %2.</source>
        <translation>Wedi&apos;i binio i wythnos %1, ond bryd hynny: %2.</translation>
    </message>
    <message>
        <source>Pinned there too: %1.</source>
        <translation>Wedi&apos;u pinio yno hefyd: %1.</translation>
    </message>
    <message>
        <source>not enough %1 come in</source>
        <translation>nid oes digon o %1 yn dod i mewn</translation>
    </message>
    <message>
        <source>there is not enough money</source>
        <translation>nid oes digon o arian</translation>
    </message>
    <message>
        <source>too few crews work there, or not for long enough</source>
        <translation>mae rhy ychydig o griwiau&apos;n gweithio yno, neu ddim yn ddigon hir</translation>
    </message>
    <message>
        <source>a bank holiday</source>
        <translation>gŵyl banc</translation>
    </message>
    <message>
        <source>a store that it has to wait for is not done in time</source>
        <translation>nid yw siop y mae&apos;n rhaid aros amdani wedi&apos;i gwneud mewn pryd</translation>
    </message>
    <message>
        <source>it may not begin in time</source>
        <translation>ni chaiff ddechrau mewn pryd</translation>
    </message>
    <message>
        <source>moving it from the week it had would gain too little</source>
        <translation>byddai ei symud o&apos;r wythnos oedd ganddo yn ennill rhy ychydig</translation>
    </message>
    <message>
        <source>possible, but nothing would be gained</source>
        <translation>posibl, ond ni fyddai dim i&apos;w ennill</translation>
    </message>
    <message numerus="yes">
        <source>new goods take %Ln week(s) from %1</source>
        <translation>
            <numerusform>mae nwyddau newydd yn cymryd %Ln o wythnosau o %1</numerusform>
            <numerusform>mae nwyddau newydd yn cymryd %Ln wythnos o %1</numerusform>
            <numerusform>mae nwyddau newydd yn cymryd %Ln o wythnosau o %1</numerusform>
            <numerusform>mae nwyddau newydd yn cymryd %Ln o wythnosau o %1</numerusform>
            <numerusform>mae nwyddau newydd yn cymryd %Ln o wythnosau o %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the weeks until %1 are locked</source>
        <translation>mae&apos;r wythnosau hyd at %1 wedi&apos;u cloi</translation>
    </message>
    <message>
        <source>the plan was made on %1</source>
        <translation>gwnaed y cynllun ar %1</translation>
    </message>
    <message>
        <source>work starts on %1</source>
        <translation>mae&apos;r gwaith yn dechrau ar %1</translation>
    </message>
    <message>
        <source>a freeze</source>
        <translation>cyfnod rhewi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the store is closed (%1)</source>
        <translation>mae&apos;r siop ar gau (%1)</translation>
    </message>
    <message>
        <source>the store is closed (%1: %2)</source>
        <translation>mae&apos;r siop ar gau (%1: %2)</translation>
    </message>
    <message>
        <source>the money is spent (%1)</source>
        <translation>mae&apos;r arian wedi&apos;i wario (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) with more risk for each day&apos;s work go first, for instance %1</source>
        <translation>
            <numerusform>mae %Ln o siopau â mwy o risg am bob diwrnod o waith yn mynd yn gyntaf, er enghraifft %1</numerusform>
            <numerusform>mae %Ln siop â mwy o risg am bob diwrnod o waith yn mynd yn gyntaf, sef %1</numerusform>
            <numerusform>mae %Ln o siopau â mwy o risg am bob diwrnod o waith yn mynd yn gyntaf, er enghraifft %1</numerusform>
            <numerusform>mae %Ln o siopau â mwy o risg am bob diwrnod o waith yn mynd yn gyntaf, er enghraifft %1</numerusform>
            <numerusform>mae %Ln o siopau â mwy o risg am bob diwrnod o waith yn mynd yn gyntaf, er enghraifft %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the crews are at stores whose day is fixed: %1</source>
        <translation>mae&apos;r criwiau mewn siopau y mae eu diwrnod wedi&apos;i bennu: %1</translation>
    </message>
    <message>
        <source>the crews are at %1</source>
        <translation>mae&apos;r criwiau yn %1</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Y cynllun</translation>
    </message>
    <message>
        <source>%1 cannot be visited as asked.</source>
        <translation>Ni ellir ymweld â %1 fel y gofynnwyd.</translation>
    </message>
    <message>
        <source>These cannot all be visited as asked: %1.</source>
        <translation>Ni ellir ymweld â phob un o&apos;r rhain fel y gofynnwyd: %1.</translation>
    </message>
    <message>
        <source>What is in the way: %1.</source>
        <translation>Yr hyn sydd yn y ffordd: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) need %1 days of a crew by %2, and there are %3.</source>
        <translation>
            <numerusform>Mae ar %Ln o siopau angen %1 diwrnod criw erbyn %2, ac mae %3 ar gael.</numerusform>
            <numerusform>Mae ar %Ln siop angen %1 diwrnod criw erbyn %2, ac mae %3 ar gael.</numerusform>
            <numerusform>Mae ar %Ln o siopau angen %1 diwrnod criw erbyn %2, ac mae %3 ar gael.</numerusform>
            <numerusform>Mae ar %Ln o siopau angen %1 diwrnod criw erbyn %2, ac mae %3 ar gael.</numerusform>
            <numerusform>Mae ar %Ln o siopau angen %1 diwrnod criw erbyn %2, ac mae %3 ar gael.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) need %1 %2 by %3, and %4 come in.</source>
        <translation>
            <numerusform>Mae ar %Ln o siopau angen %1 o&apos;r eitemau hyn erbyn %3: %2. Daw %4 i mewn.</numerusform>
            <numerusform>Mae ar %Ln siop angen %1 o&apos;r eitemau hyn erbyn %3: %2. Daw %4 i mewn.</numerusform>
            <numerusform>Mae ar %Ln o siopau angen %1 o&apos;r eitemau hyn erbyn %3: %2. Daw %4 i mewn.</numerusform>
            <numerusform>Mae ar %Ln o siopau angen %1 o&apos;r eitemau hyn erbyn %3: %2. Daw %4 i mewn.</numerusform>
            <numerusform>Mae ar %Ln o siopau angen %1 o&apos;r eitemau hyn erbyn %3: %2. Daw %4 i mewn.</numerusform>
        </translation>
    </message>
    <message>
        <source>deliveries of %1</source>
        <translation>danfoniadau: %1</translation>
    </message>
    <message>
        <source>the budgets</source>
        <translation>y cyllidebau</translation>
    </message>
    <message>
        <source>deadlines that must be kept</source>
        <translation>dyddiadau terfyn y mae&apos;n rhaid cadw atynt</translation>
    </message>
    <message>
        <source>days on which stores are closed</source>
        <translation>diwrnodau pan fo siopau ar gau</translation>
    </message>
    <message>
        <source>stores that wait for each other</source>
        <translation>siopau sy&apos;n aros am ei gilydd</translation>
    </message>
    <message>
        <source>freezes</source>
        <translation>cyfnodau rhewi</translation>
    </message>
    <message>
        <source>nothing starts before %1</source>
        <translation>nid oes dim yn dechrau cyn %1</translation>
    </message>
    <message>
        <source>pins</source>
        <translation>piniau</translation>
    </message>
    <message>
        <source>visits whose goods are ordered or whose day is agreed</source>
        <translation>ymweliadau y mae eu nwyddau wedi&apos;u harchebu neu eu diwrnod wedi&apos;i gytuno</translation>
    </message>
    <message>
        <source>%1: then everything fits.</source>
        <translation>%1: yna mae popeth yn ffitio.</translation>
    </message>
    <message numerus="yes">
        <source>%1: then every store has a visit, %Ln of them after a deadline that must be kept.</source>
        <translation>
            <numerusform>%1: yna mae ymweliad â phob siop, %Ln ohonynt ar ôl dyddiad terfyn y mae&apos;n rhaid cadw ato.</numerusform>
            <numerusform>%1: yna mae ymweliad â phob siop, %Ln ohonynt ar ôl dyddiad terfyn y mae&apos;n rhaid cadw ato.</numerusform>
            <numerusform>%1: yna mae ymweliad â phob siop, %Ln ohonynt ar ôl dyddiad terfyn y mae&apos;n rhaid cadw ato.</numerusform>
            <numerusform>%1: yna mae ymweliad â phob siop, %Ln ohonynt ar ôl dyddiad terfyn y mae&apos;n rhaid cadw ato.</numerusform>
            <numerusform>%1: yna mae ymweliad â phob siop, %Ln ohonynt ar ôl dyddiad terfyn y mae&apos;n rhaid cadw ato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: then %Ln store(s) are still late or without a visit, instead of %2.</source>
        <translation>
            <numerusform>%1: yna mae %Ln o siopau&apos;n dal yn hwyr neu heb ymweliad, yn lle %2.</numerusform>
            <numerusform>%1: yna mae %Ln siop yn dal yn hwyr neu heb ymweliad, yn lle %2.</numerusform>
            <numerusform>%1: yna mae %Ln o siopau&apos;n dal yn hwyr neu heb ymweliad, yn lle %2.</numerusform>
            <numerusform>%1: yna mae %Ln o siopau&apos;n dal yn hwyr neu heb ymweliad, yn lle %2.</numerusform>
            <numerusform>%1: yna mae %Ln o siopau&apos;n dal yn hwyr neu heb ymweliad, yn lle %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: that alone is not enough.</source>
        <translation>%1: nid yw hynny&apos;n ddigon ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>The last removal ends on %1, after the target of %2.</source>
        <translation>Daw&apos;r symud olaf i ben ar %1, ar ôl y targed, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) will close; the visit ends before: %1.</source>
        <translation>
            <numerusform>Bydd %Ln siop yn cau; daw&apos;r ymweliad i ben cyn hynny: %1.</numerusform>
            <numerusform>Bydd %Ln siop yn cau; daw&apos;r ymweliad i ben cyn hynny: %1.</numerusform>
            <numerusform>Bydd %Ln siop yn cau; daw&apos;r ymweliad i ben cyn hynny: %1.</numerusform>
            <numerusform>Bydd %Ln siop yn cau; daw&apos;r ymweliad i ben cyn hynny: %1.</numerusform>
            <numerusform>Bydd %Ln siop yn cau; daw&apos;r ymweliad i ben cyn hynny: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store closes on %1.</source>
        <translation>Mae&apos;r siop yn cau ar %1.</translation>
    </message>
    <message>
        <source>The store closed on %1, before anybody could come.</source>
        <translation>Caeodd y siop ar %1, cyn y gallai neb ddod.</translation>
    </message>
    <message>
        <source>No visit is possible before the store closes on %1.</source>
        <translation>Nid oes ymweliad yn bosibl cyn i&apos;r siop gau ar %1.</translation>
    </message>
    <message>
        <source>No visit is possible before the store closes on %1: %2.</source>
        <translation>Nid oes ymweliad yn bosibl cyn i&apos;r siop gau ar %1: %2.</translation>
    </message>
    <message>
        <source>Have the devices taken out when it closes, and report them.</source>
        <translation>Trefnwch i&apos;r dyfeisiau gael eu tynnu allan pan fydd yn cau, ac adroddwch hynny.</translation>
    </message>
    <message>
        <source>the store closes before a crew can come</source>
        <translation>mae&apos;r siop yn cau cyn y gall criw ddod</translation>
    </message>
    <message>
        <source>the store closes on %1</source>
        <translation>mae&apos;r siop yn cau ar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) are surveyed first, for instance %1</source>
        <translation>
            <numerusform>arolygir %Ln siop yn gyntaf, er enghraifft %1</numerusform>
            <numerusform>arolygir %Ln siop yn gyntaf, er enghraifft %1</numerusform>
            <numerusform>arolygir %Ln siop yn gyntaf, er enghraifft %1</numerusform>
            <numerusform>arolygir %Ln siop yn gyntaf, er enghraifft %1</numerusform>
            <numerusform>arolygir %Ln siop yn gyntaf, er enghraifft %1</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no plan yet.</source>
        <translation>nid oes cynllun eto.</translation>
    </message>
    <message>
        <source>Sooner is possible now, and takes more risk away.</source>
        <translation>Mae&apos;n bosibl yn gynt yn awr, ac mae&apos;n dileu mwy o risg.</translation>
    </message>
    <message>
        <source>Its day is over, and nothing was reported; or work starts later now.</source>
        <translation>Mae ei diwrnod wedi mynd heibio, ac ni adroddwyd dim; neu mae&apos;r gwaith yn dechrau&apos;n hwyrach yn awr.</translation>
    </message>
    <message>
        <source>It was given another week.</source>
        <translation>Rhoddwyd wythnos arall iddi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more crew(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln o griwiau eraill o %1 i %2</numerusform>
            <numerusform>%Ln criw arall o %1 i %2</numerusform>
            <numerusform>%Ln o griwiau eraill o %1 i %2</numerusform>
            <numerusform>%Ln o griwiau eraill o %1 i %2</numerusform>
            <numerusform>%Ln o griwiau eraill o %1 i %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more crew(s) in %1 from %2 to %3</source>
        <translation>
            <numerusform>%Ln o griwiau eraill yn rhanbarth %1 o %2 i %3</numerusform>
            <numerusform>%Ln criw arall yn rhanbarth %1 o %2 i %3</numerusform>
            <numerusform>%Ln o griwiau eraill yn rhanbarth %1 o %2 i %3</numerusform>
            <numerusform>%Ln o griwiau eraill yn rhanbarth %1 o %2 i %3</numerusform>
            <numerusform>%Ln o griwiau eraill yn rhanbarth %1 o %2 i %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln crew(s)</source>
        <translation>
            <numerusform>%Ln o griwiau</numerusform>
            <numerusform>%Ln criw</numerusform>
            <numerusform>%Ln o griwiau</numerusform>
            <numerusform>%Ln o griwiau</numerusform>
            <numerusform>%Ln o griwiau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln crew(s) in %1</source>
        <translation>
            <numerusform>%Ln o griwiau yn rhanbarth %1</numerusform>
            <numerusform>%Ln criw yn rhanbarth %1</numerusform>
            <numerusform>%Ln o griwiau yn rhanbarth %1</numerusform>
            <numerusform>%Ln o griwiau yn rhanbarth %1</numerusform>
            <numerusform>%Ln o griwiau yn rhanbarth %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more %2 by the week of %3</source>
        <translation>%1 yn fwy o&apos;r eitemau hyn erbyn wythnos %3: %2</translation>
    </message>
    <message>
        <source>%1 more to spend (%2)</source>
        <translation>%1 yn fwy i&apos;w wario (%2)</translation>
    </message>
    <message>
        <source>work during freezes</source>
        <translation>gweithio yn ystod cyfnodau rhewi</translation>
    </message>
    <message>
        <source>%1 at any time, whatever holds it now</source>
        <translation>%1 ar unrhyw adeg, beth bynnag sy&apos;n ei dal yn awr</translation>
    </message>
    <message>
        <source>the last removal ends on %1</source>
        <translation>daw&apos;r symud olaf i ben ar %1</translation>
    </message>
    <message>
        <source>the last survey ends on %1, and nothing is removed</source>
        <translation>daw&apos;r arolwg olaf i ben ar %1, ac ni symudir dim</translation>
    </message>
    <message>
        <source>the last removal ends on %1, the last survey on %2</source>
        <translation>daw&apos;r symud olaf i ben ar %1, a&apos;r arolwg olaf ar %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) that are missed</source>
        <translation>
            <numerusform>%Ln dyddiad cau a gollir</numerusform>
            <numerusform>%Ln dyddiad cau a gollir</numerusform>
            <numerusform>%Ln ddyddiad cau a gollir</numerusform>
            <numerusform>%Ln dyddiad cau a gollir</numerusform>
            <numerusform>%Ln dyddiad cau a gollir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wish(es) that are not met</source>
        <translation>
            <numerusform>%Ln dymuniad nas bodlonir</numerusform>
            <numerusform>%Ln dymuniad nas bodlonir</numerusform>
            <numerusform>%Ln ddymuniad nas bodlonir</numerusform>
            <numerusform>%Ln dymuniad nas bodlonir</numerusform>
            <numerusform>%Ln dymuniad nas bodlonir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) without a visit</source>
        <translation>
            <numerusform>%Ln siop heb ymweliad</numerusform>
            <numerusform>%Ln siop heb ymweliad</numerusform>
            <numerusform>%Ln siop heb ymweliad</numerusform>
            <numerusform>%Ln siop heb ymweliad</numerusform>
            <numerusform>%Ln siop heb ymweliad</numerusform>
        </translation>
    </message>
    <message>
        <source>budgets that make visits wait</source>
        <translation>cyllidebau sy&apos;n peri i ymweliadau aros</translation>
    </message>
    <message>
        <source>goods that make visits wait</source>
        <translation>nwyddau sy&apos;n peri i ymweliadau aros</translation>
    </message>
    <message>
        <source>visits that are pinned</source>
        <translation>ymweliadau sydd wedi&apos;u pinio</translation>
    </message>
    <message>
        <source>freezes, closures and orders of visits</source>
        <translation>rhewiadau, cau siopau a threfn ymweliadau</translation>
    </message>
    <message>
        <source>%1; %2. %3</source>
        <translation>%1; %2. %3</translation>
    </message>
    <message>
        <source>Pins or rules have changed since this plan was made. Improve the plan to take them in.</source>
        <translation>Newidiodd piniau neu reolau ers gwneud y cynllun hwn. Gwellwch y cynllun i&apos;w cynnwys.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) need a visit that this plan knows nothing of. Improve the plan to take them in.</source>
        <translation>
            <numerusform>Mae angen ymweliad ar %Ln siop nad yw&apos;r cynllun hwn yn gwybod amdano. Gwellwch y cynllun i&apos;w gynnwys.</numerusform>
            <numerusform>Mae angen ymweliad ar %Ln siop nad yw&apos;r cynllun hwn yn gwybod amdano. Gwellwch y cynllun i&apos;w gynnwys.</numerusform>
            <numerusform>Mae angen ymweliad ar %Ln siop nad yw&apos;r cynllun hwn yn gwybod amdano. Gwellwch y cynllun i&apos;w gynnwys.</numerusform>
            <numerusform>Mae angen ymweliad ar %Ln siop nad yw&apos;r cynllun hwn yn gwybod amdano. Gwellwch y cynllun i&apos;w gynnwys.</numerusform>
            <numerusform>Mae angen ymweliad ar %Ln siop nad yw&apos;r cynllun hwn yn gwybod amdano. Gwellwch y cynllun i&apos;w gynnwys.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: fewer stores late or without a visit (%2 instead of %3).</source>
        <translation>%1: llai o siopau&apos;n hwyr neu heb ymweliad (%2 yn lle %3).</translation>
    </message>
    <message>
        <source>A scenario changes the crews of a region that has none of its own.</source>
        <translation>Mae senario&apos;n newid criwiau rhanbarth nad oes ganddo ei griwiau ei hun.</translation>
    </message>
    <message>
        <source>A scenario names a store that no register has.</source>
        <translation>Mae senario&apos;n enwi siop nad yw mewn unrhyw gofrestr.</translation>
    </message>
    <message>
        <source>waits for its day</source>
        <translation>yn aros am ei diwrnod</translation>
    </message>
    <message>
        <source>How long the work takes</source>
        <translation>Pa mor hir y mae&apos;r gwaith yn ei gymryd</translation>
    </message>
    <message>
        <source>How late goods come</source>
        <translation>Pa mor hwyr y daw nwyddau</translation>
    </message>
    <message>
        <source>How much crews are absent</source>
        <translation>Faint y mae criwiau&apos;n absennol</translation>
    </message>
    <message>
        <source>How many visits are repeated</source>
        <translation>Faint o ymweliadau a ailadroddir</translation>
    </message>
    <message>
        <source>How long freezes last</source>
        <translation>Pa mor hir y mae cyfnodau rhewi&apos;n para</translation>
    </message>
    <message>
        <source>What everything costs</source>
        <translation>Beth y mae popeth yn ei gostio</translation>
    </message>
    <message>
        <source>UK government pace</source>
        <translation>Cyflymder llywodraeth y DU</translation>
    </message>
    <message>
        <source>A comparison, not law: half of the sites by 17 months after the promise, 70 % by 23 and all by 29. The last two were plans, not results.</source>
        <translation>Cymhariaeth, nid cyfraith: hanner y safleoedd erbyn 17 mis ar ôl yr addewid, 70 % erbyn 23 a phob un erbyn 29. Cynlluniau, nid canlyniadau, oedd y ddau olaf.</translation>
    </message>
    <message>
        <source>Stop buying</source>
        <translation>Rhoi&apos;r gorau i brynu</translation>
    </message>
    <message>
        <source>A comparison, not law: no more purchases from the first day. The timetable does not change; what there is to remove does not grow.</source>
        <translation>Cymhariaeth, nid cyfraith: dim rhagor o brynu o&apos;r diwrnod cyntaf. Nid yw&apos;r amserlen yn newid; nid yw&apos;r hyn sydd i&apos;w dynnu yn tyfu.</translation>
    </message>
    <message>
        <source>Disconnect first</source>
        <translation>Datgysylltu yn gyntaf</translation>
    </message>
    <message>
        <source>A comparison, not law: off the network at once, then remove. 20 stores a day is an assumption.</source>
        <translation>Cymhariaeth, nid cyfraith: oddi ar y rhwydwaith ar unwaith, yna tynnu. Rhagdybiaeth yw 20 siop y dydd.</translation>
    </message>
    <message>
        <source>Sensitive sites first</source>
        <translation>Safleoedd sensitif yn gyntaf</translation>
    </message>
    <message>
        <source>A comparison, not law: how sensitive a store is counts most.</source>
        <translation>Cymhariaeth, nid cyfraith: pa mor sensitif yw siop sy&apos;n cyfrif fwyaf.</translation>
    </message>
    <message>
        <source>At lease renewal</source>
        <translation>Wrth adnewyddu prydles</translation>
    </message>
    <message>
        <source>A comparison, not law: stores wait for the end of their lease. Fill in their codes and days.</source>
        <translation>Cymhariaeth, nid cyfraith: mae siopau&apos;n aros am ddiwedd eu prydles. Llenwch eu codau a&apos;u dyddiau.</translation>
    </message>
    <message>
        <source>At scheduled refresh</source>
        <translation>Wrth adnewyddu yn ôl yr amserlen</translation>
    </message>
    <message>
        <source>A comparison, not law: the slow way that the statement of 2022 told departments not to wait for. Seven years is an assumption.</source>
        <translation>Cymhariaeth, nid cyfraith: y ffordd araf y dywedodd datganiad 2022 wrth adrannau am beidio ag aros amdani. Rhagdybiaeth yw saith mlynedd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) have passed since the promise.</source>
        <translation>
            <numerusform>Mae %Ln o fisoedd wedi mynd heibio ers yr addewid.</numerusform>
            <numerusform>Mae %Ln mis wedi mynd heibio ers yr addewid.</numerusform>
            <numerusform>Mae %Ln o fisoedd wedi mynd heibio ers yr addewid.</numerusform>
            <numerusform>Mae %Ln o fisoedd wedi mynd heibio ers yr addewid.</numerusform>
            <numerusform>Mae %Ln o fisoedd wedi mynd heibio ers yr addewid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says how long new goods take from order to delivery; the plan counts on them from the first day.</source>
        <translation>Nid oes dim yn dweud pa mor hir y mae nwyddau newydd yn ei gymryd o&apos;r archeb i&apos;r danfoniad; mae&apos;r cynllun yn cyfrif arnynt o&apos;r diwrnod cyntaf.</translation>
    </message>
    <message>
        <source>Ask the supplier, and set the lead time or the deliveries in the constraints.</source>
        <translation>Gofynnwch i&apos;r cyflenwr, a gosodwch yr amser arwain neu&apos;r danfoniadau yn y cyfyngiadau.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No timetable can carry less risk until the cameras are gone.</source>
        <translation>Ni all unrhyw amserlen gario llai o risg nes bod y camerâu wedi mynd.</translation>
    </message>
    <message>
        <source>The risk carried until the cameras are gone is at most %1 above the least possible.</source>
        <translation>Mae&apos;r risg a gerrir nes bod y camerâu wedi mynd ar y mwyaf %1 uwchlaw&apos;r lleiaf posibl.</translation>
    </message>
    <message>
        <source>How near it comes to the least risk possible cannot be told, because of %1: the proof does not reach that far.</source>
        <translation>Ni ellir dweud pa mor agos y daw at y risg leiaf bosibl, oherwydd %1: nid yw&apos;r prawf yn cyrraedd mor bell â hynny.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>The risk carried, with what is late or left out weighed in, is at most %1 above the least possible.</source>
        <translation>Mae&apos;r risg a gerrir, gan bwyso a mesur yr hyn sy&apos;n hwyr neu wedi&apos;i adael allan, ar y mwyaf %1 uwchlaw&apos;r lleiaf posibl.</translation>
    </message>
    <message>
        <source>%1 Looking for longer may prove more.</source>
        <translation>%1 Gallai chwilio&apos;n hwy brofi mwy.</translation>
    </message>
    <message>
        <source>Survey first: what is there is only suspected, and what it finds still needs its visit.</source>
        <translation>Arolwg yn gyntaf: nid oes ond amheuaeth o’r hyn sydd yno, a bydd angen ymweliad ar yr hyn a ganfyddir.</translation>
    </message>
    <message>
        <source>It is the first plan, and so the baseline too, which progress is measured against until another one is made it.</source>
        <translation>Hwn yw’r cynllun cyntaf, ac felly’r waelodlin hefyd, y mesurir cynnydd yn ei herbyn nes gwneud un arall yn waelodlin.</translation>
    </message>
    <message>
        <source>%1: saves %2 % of the risk carried.</source>
        <translation>%1: yn arbed %2 % o’r risg a gerrir.</translation>
    </message>
    <message>
        <source>its parts do not fit each other</source>
        <translation>nid yw ei rhannau’n cyd-fynd â’i gilydd</translation>
    </message>
    <message>
        <source>its timetable breaks its own constraints</source>
        <translation>mae ei hamserlen yn torri ei chyfyngiadau ei hun</translation>
    </message>
    <message>
        <source>the plan has no such store</source>
        <translation>nid oes siop o’r fath yn y cynllun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) close before the visit is over: %1.</source>
        <translation>
            <numerusform>Mae %Ln siop yn cau cyn i&apos;r ymweliad ddod i ben: %1.</numerusform>
            <numerusform>Mae %Ln siop yn cau cyn i&apos;r ymweliad ddod i ben: %1.</numerusform>
            <numerusform>Mae %Ln siop yn cau cyn i&apos;r ymweliad ddod i ben: %1.</numerusform>
            <numerusform>Mae %Ln siop yn cau cyn i&apos;r ymweliad ddod i ben: %1.</numerusform>
            <numerusform>Mae %Ln siop yn cau cyn i&apos;r ymweliad ddod i ben: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) go to stores with nothing left to do.</source>
        <translation>
            <numerusform>Mae %Ln o ymweliadau â siopau lle nad oes dim ar ôl i&apos;w wneud.</numerusform>
            <numerusform>Mae %Ln ymweliad â siop lle nad oes dim ar ôl i&apos;w wneud.</numerusform>
            <numerusform>Mae %Ln o ymweliadau â siopau lle nad oes dim ar ôl i&apos;w wneud.</numerusform>
            <numerusform>Mae %Ln o ymweliadau â siopau lle nad oes dim ar ôl i&apos;w wneud.</numerusform>
            <numerusform>Mae %Ln o ymweliadau â siopau lle nad oes dim ar ôl i&apos;w wneud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) have more to do than their visit was made for.</source>
        <translation>
            <numerusform>Mae gan %Ln siop fwy i&apos;w wneud nag y gwnaed ei hymweliad ar ei gyfer.</numerusform>
            <numerusform>Mae gan %Ln siop fwy i&apos;w wneud nag y gwnaed ei hymweliad ar ei gyfer.</numerusform>
            <numerusform>Mae gan %Ln siop fwy i&apos;w wneud nag y gwnaed ei hymweliad ar ei gyfer.</numerusform>
            <numerusform>Mae gan %Ln siop fwy i&apos;w wneud nag y gwnaed ei hymweliad ar ei gyfer.</numerusform>
            <numerusform>Mae gan %Ln siop fwy i&apos;w wneud nag y gwnaed ei hymweliad ar ei gyfer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) close before the visit is over.</source>
        <translation>
            <numerusform>Mae %Ln siop yn cau cyn i&apos;r ymweliad ddod i ben.</numerusform>
            <numerusform>Mae %Ln siop yn cau cyn i&apos;r ymweliad ddod i ben.</numerusform>
            <numerusform>Mae %Ln siop yn cau cyn i&apos;r ymweliad ddod i ben.</numerusform>
            <numerusform>Mae %Ln siop yn cau cyn i&apos;r ymweliad ddod i ben.</numerusform>
            <numerusform>Mae %Ln siop yn cau cyn i&apos;r ymweliad ddod i ben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Improve the plan to take this in.</source>
        <translation>Gwellwch y cynllun i gynnwys hyn.</translation>
    </message>
    <message>
        <source>Nor can these, for the same reason: %1.</source>
        <translation>Ni all y rhain ychwaith, am yr un rheswm: %1.</translation>
    </message>
    <message>
        <source>goods are taken to be ordered for the days that the plan before had</source>
        <translation>cymerir bod nwyddau wedi&apos;u harchebu ar gyfer y diwrnodau oedd gan y cynllun blaenorol</translation>
    </message>
    <message>
        <source>What would help is reckoned from %1 on, when the plan begins. Plan again to see what would help from today.</source>
        <translation>Cyfrifir yr hyn a fyddai&apos;n helpu o %1 ymlaen, pan fydd y cynllun yn dechrau. Cynlluniwch eto i weld beth fyddai&apos;n helpu o heddiw.</translation>
    </message>
    <message>
        <source>every visit of the plan is done.</source>
        <translation>mae pob ymweliad yn y cynllun wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>its goods are taken to be ordered for the day that the plan before had</source>
        <translation>cymerir bod ei nwyddau wedi&apos;u harchebu ar gyfer y diwrnod oedd gan y cynllun blaenorol</translation>
    </message>
    <message>
        <source>a deadline not before %1</source>
        <translation>terfyn amser heb fod cyn %1</translation>
    </message>
    <message>
        <source>No timetable does better when the risk carried and what moving visits costs are weighed together.</source>
        <translation>Nid oes amserlen well pan fydd y risg a gludir a chost symud ymweliadau yn cael eu pwyso gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>The risk carried, with what is late, left out or moved weighed in, is at most %1 above the least possible.</source>
        <translation>Mae&apos;r risg a gludir, gan bwyso&apos;r hyn sy&apos;n hwyr, wedi&apos;i adael allan neu wedi&apos;i symud, %1 ar y mwyaf uwchlaw&apos;r lleiaf posibl.</translation>
    </message>
    <message>
        <source>%1, moved visits weighed in</source>
        <translation>%1, gan bwyso ymweliadau a symudwyd</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <translation>
            <numerusform>%1 a %Ln eraill</numerusform>
            <numerusform>%1 a %Ln arall</numerusform>
            <numerusform>%1 a %Ln eraill</numerusform>
            <numerusform>%1 a %Ln eraill</numerusform>
            <numerusform>%1 a %Ln eraill</numerusform>
        </translation>
    </message>
    <message>
        <source>the store is sold on %1</source>
        <translation>mae’r siop yn cael ei gwerthu ar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) are sold before the visit is over: %1.</source>
        <translation>
            <numerusform>Mae %Ln o siopau’n cael eu gwerthu cyn i’r ymweliad ddod i ben: %1.</numerusform>
            <numerusform>Mae %Ln siop yn cael ei gwerthu cyn i’r ymweliad ddod i ben: %1.</numerusform>
            <numerusform>Mae %Ln o siopau’n cael eu gwerthu cyn i’r ymweliad ddod i ben: %1.</numerusform>
            <numerusform>Mae %Ln o siopau’n cael eu gwerthu cyn i’r ymweliad ddod i ben: %1.</numerusform>
            <numerusform>Mae %Ln o siopau’n cael eu gwerthu cyn i’r ymweliad ddod i ben: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) will be sold; the visit ends before: %1.</source>
        <translation>
            <numerusform>Bydd %Ln o siopau’n cael eu gwerthu; daw’r ymweliadau i ben cyn hynny: %1.</numerusform>
            <numerusform>Bydd %Ln siop yn cael ei gwerthu; daw’r ymweliad i ben cyn hynny: %1.</numerusform>
            <numerusform>Bydd %Ln o siopau’n cael eu gwerthu; daw’r ymweliadau i ben cyn hynny: %1.</numerusform>
            <numerusform>Bydd %Ln o siopau’n cael eu gwerthu; daw’r ymweliadau i ben cyn hynny: %1.</numerusform>
            <numerusform>Bydd %Ln o siopau’n cael eu gwerthu; daw’r ymweliadau i ben cyn hynny: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) of this plan are in no register any more: %1.</source>
        <translation>
            <numerusform>Nid yw %Ln o siopau’r cynllun hwn mewn unrhyw gofrestr bellach: %1.</numerusform>
            <numerusform>Nid yw %Ln siop yn y cynllun hwn mewn unrhyw gofrestr bellach: %1.</numerusform>
            <numerusform>Nid yw %Ln o siopau’r cynllun hwn mewn unrhyw gofrestr bellach: %1.</numerusform>
            <numerusform>Nid yw %Ln o siopau’r cynllun hwn mewn unrhyw gofrestr bellach: %1.</numerusform>
            <numerusform>Nid yw %Ln o siopau’r cynllun hwn mewn unrhyw gofrestr bellach: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is sold on %1.</source>
        <translation>Mae’r siop yn cael ei gwerthu ar %1.</translation>
    </message>
    <message>
        <source>The store was sold on %1, before anybody could come.</source>
        <translation>Gwerthwyd y siop ar %1, cyn y gallai neb ddod.</translation>
    </message>
    <message>
        <source>No visit is possible before the store is sold on %1.</source>
        <translation>Nid oes ymweliad yn bosibl cyn i’r siop gael ei gwerthu ar %1.</translation>
    </message>
    <message>
        <source>No visit is possible before the store is sold on %1: %2.</source>
        <translation>Nid oes ymweliad yn bosibl cyn i’r siop gael ei gwerthu ar %1: %2.</translation>
    </message>
    <message>
        <source>What is there from that day on is the buyer’s.</source>
        <translation>Y prynwr biau’r hyn sydd yno o’r diwrnod hwnnw ymlaen.</translation>
    </message>
    <message>
        <source>the store is sold before a crew can come</source>
        <translation>mae’r siop yn cael ei gwerthu cyn y gall criw ddod</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) come first: %1</source>
        <translation>
            <numerusform>daw %Ln o siopau’n gyntaf: %1</numerusform>
            <numerusform>daw %Ln siop yn gyntaf: %1</numerusform>
            <numerusform>daw %Ln o siopau’n gyntaf: %1</numerusform>
            <numerusform>daw %Ln o siopau’n gyntaf: %1</numerusform>
            <numerusform>daw %Ln o siopau’n gyntaf: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) must follow in time: %1</source>
        <translation>
            <numerusform>rhaid i %Ln o siopau ddilyn mewn pryd: %1</numerusform>
            <numerusform>rhaid i %Ln siop ddilyn mewn pryd: %1</numerusform>
            <numerusform>rhaid i %Ln o siopau ddilyn mewn pryd: %1</numerusform>
            <numerusform>rhaid i %Ln o siopau ddilyn mewn pryd: %1</numerusform>
            <numerusform>rhaid i %Ln o siopau ddilyn mewn pryd: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) are sold before the visit is over.</source>
        <translation>
            <numerusform>Mae %Ln o siopau’n cael eu gwerthu cyn i’r ymweliad ddod i ben.</numerusform>
            <numerusform>Mae %Ln siop yn cael ei gwerthu cyn i’r ymweliad ddod i ben.</numerusform>
            <numerusform>Mae %Ln o siopau’n cael eu gwerthu cyn i’r ymweliad ddod i ben.</numerusform>
            <numerusform>Mae %Ln o siopau’n cael eu gwerthu cyn i’r ymweliad ddod i ben.</numerusform>
            <numerusform>Mae %Ln o siopau’n cael eu gwerthu cyn i’r ymweliad ddod i ben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln eraill</numerusform>
            <numerusform>%Ln arall</numerusform>
            <numerusform>%Ln eraill</numerusform>
            <numerusform>%Ln eraill</numerusform>
            <numerusform>%Ln eraill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) for about %1 are in no budget period, the first on %2.</source>
        <translation>
            <numerusform>Mae %Ln ymweliad, am tua %1, y tu allan i bob cyfnod cyllideb, y cyntaf ar %2.</numerusform>
            <numerusform>Mae %Ln ymweliad, am tua %1, y tu allan i bob cyfnod cyllideb, ar %2.</numerusform>
            <numerusform>Mae %Ln ymweliad, am tua %1, y tu allan i bob cyfnod cyllideb, y cyntaf ar %2.</numerusform>
            <numerusform>Mae %Ln ymweliad, am tua %1, y tu allan i bob cyfnod cyllideb, y cyntaf ar %2.</numerusform>
            <numerusform>Mae %Ln ymweliad, am tua %1, y tu allan i bob cyfnod cyllideb, y cyntaf ar %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>the store was sold on %1</source>
        <translation>gwerthwyd y siop ar %1</translation>
    </message>
    <message>
        <source>the store closed on %1</source>
        <translation>caeodd y siop ar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tenth of stores that carry most risk got no visit: %1. As many stores as possible get one, and what these need is enough for several others.</source>
        <translation>
            <numerusform>Ni chafodd %Ln o’r degfed o siopau sy’n cario’r risg fwyaf ymweliad: %1. Mae cynifer o siopau â phosibl yn cael un, ac mae’r hyn sydd ei angen ar y rhain yn ddigon i sawl un arall.</numerusform>
            <numerusform>Ni chafodd %Ln o’r degfed o siopau sy’n cario’r risg fwyaf ymweliad: %1. Mae cynifer o siopau â phosibl yn cael un, ac mae’r hyn sydd ei angen ar y rhain yn ddigon i sawl un arall.</numerusform>
            <numerusform>Ni chafodd %Ln o’r degfed o siopau sy’n cario’r risg fwyaf ymweliad: %1. Mae cynifer o siopau â phosibl yn cael un, ac mae’r hyn sydd ei angen ar y rhain yn ddigon i sawl un arall.</numerusform>
            <numerusform>Ni chafodd %Ln o’r degfed o siopau sy’n cario’r risg fwyaf ymweliad: %1. Mae cynifer o siopau â phosibl yn cael un, ac mae’r hyn sydd ei angen ar y rhain yn ddigon i sawl un arall.</numerusform>
            <numerusform>Ni chafodd %Ln o’r degfed o siopau sy’n cario’r risg fwyaf ymweliad: %1. Mae cynifer o siopau â phosibl yn cael un, ac mae’r hyn sydd ei angen ar y rhain yn ddigon i sawl un arall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) keep the week that the plan before gave them: moving one has to be worth more than a little.</source>
        <translation>
            <numerusform>Mae %Ln o ymweliadau yn cadw’r wythnos a gawsant gan y cynllun blaenorol: rhaid i symud un fod yn werth mwy nag ychydig.</numerusform>
            <numerusform>Mae %Ln ymweliad yn cadw’r wythnos a gafodd gan y cynllun blaenorol: rhaid i symud un fod yn werth mwy nag ychydig.</numerusform>
            <numerusform>Mae %Ln o ymweliadau yn cadw’r wythnos a gawsant gan y cynllun blaenorol: rhaid i symud un fod yn werth mwy nag ychydig.</numerusform>
            <numerusform>Mae %Ln o ymweliadau yn cadw’r wythnos a gawsant gan y cynllun blaenorol: rhaid i symud un fod yn werth mwy nag ychydig.</numerusform>
            <numerusform>Mae %Ln o ymweliadau yn cadw’r wythnos a gawsant gan y cynllun blaenorol: rhaid i symud un fod yn werth mwy nag ychydig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replanning shows what moving more of them would gain.</source>
        <translation>Mae ailgynllunio yn dangos beth fyddai symud rhagor ohonynt yn ei ennill.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) close or are sold within half a year of getting new cameras: %1.</source>
        <translation>
            <numerusform>Mae %Ln o siopau yn cau neu’n cael eu gwerthu o fewn hanner blwyddyn i gael camerâu newydd: %1.</numerusform>
            <numerusform>Mae %Ln siop yn cau neu’n cael ei gwerthu o fewn hanner blwyddyn i gael camerâu newydd: %1.</numerusform>
            <numerusform>Mae %Ln o siopau yn cau neu’n cael eu gwerthu o fewn hanner blwyddyn i gael camerâu newydd: %1.</numerusform>
            <numerusform>Mae %Ln o siopau yn cau neu’n cael eu gwerthu o fewn hanner blwyddyn i gael camerâu newydd: %1.</numerusform>
            <numerusform>Mae %Ln o siopau yn cau neu’n cael eu gwerthu o fewn hanner blwyddyn i gael camerâu newydd: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask what they need until then, and where what is bought for them can go afterwards.</source>
        <translation>Gofynnwch beth sydd ei angen arnynt tan hynny, ac i ble y gall yr hyn a brynir iddynt fynd wedyn.</translation>
    </message>
    <message>
        <source>%1 It costs about %2.</source>
        <translation>%1 Mae’n costio tua %2.</translation>
    </message>
    <message>
        <source>The scenario edits nothing, so its timetable is that of the estate as it is.</source>
        <translation>Nid yw’r senario yn golygu dim, felly ei hamserlen yw amserlen yr ystad fel y mae.</translation>
    </message>
    <message>
        <source>No store with something to do is marked as sensitive, so none comes first: the register&apos;s column for it was empty.</source>
        <translation>Nid oes siop â rhywbeth i’w wneud wedi’i nodi’n sensitif, felly nid oes un yn dod yn gyntaf: roedd colofn y gofrestr ar ei gyfer yn wag.</translation>
    </message>
    <message>
        <source>The scenario names no store that waits, so none does: give it the stores and their days.</source>
        <translation>Nid yw’r senario yn enwi siop sy’n aros, felly nid oes un yn aros: rhowch y siopau a’u diwrnodau iddi.</translation>
    </message>
    <message>
        <source>%1 at the latest, or the last visit ends later</source>
        <translation>%1 fan bellaf, neu bydd yr ymweliad olaf yn gorffen yn hwyrach</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) come sooner than goods that are ordered now: theirs are taken to be ordered for the days that the plan before had.</source>
        <translation>
            <numerusform>Mae %Ln o ymweliadau yn dod yn gynt na nwyddau a archebir nawr: cymerir bod eu rhai hwy wedi’u harchebu ar gyfer y dyddiau a oedd gan y cynllun blaenorol.</numerusform>
            <numerusform>Mae %Ln ymweliad yn dod yn gynt na nwyddau a archebir nawr: cymerir bod ei rai ef wedi’u harchebu ar gyfer y dyddiau a oedd gan y cynllun blaenorol.</numerusform>
            <numerusform>Mae %Ln o ymweliadau yn dod yn gynt na nwyddau a archebir nawr: cymerir bod eu rhai hwy wedi’u harchebu ar gyfer y dyddiau a oedd gan y cynllun blaenorol.</numerusform>
            <numerusform>Mae %Ln o ymweliadau yn dod yn gynt na nwyddau a archebir nawr: cymerir bod eu rhai hwy wedi’u harchebu ar gyfer y dyddiau a oedd gan y cynllun blaenorol.</numerusform>
            <numerusform>Mae %Ln o ymweliadau yn dod yn gynt na nwyddau a archebir nawr: cymerir bod eu rhai hwy wedi’u harchebu ar gyfer y dyddiau a oedd gan y cynllun blaenorol.</numerusform>
        </translation>
    </message>
    <message>
        <source>If nothing has been ordered yet, undo the plan before and plan anew.</source>
        <translation>Os nad oes dim wedi’i archebu eto, dadwnewch y cynllun blaenorol a chynlluniwch o’r newydd.</translation>
    </message>
    <message>
        <source>Find out what became of the devices, and report them.</source>
        <translation>Darganfyddwch beth ddigwyddodd i’r dyfeisiau, ac adroddwch arnynt.</translation>
    </message>
    <message>
        <source>the store had been sold before the plan begins</source>
        <translation>roedd y siop wedi’i gwerthu cyn i’r cynllun ddechrau</translation>
    </message>
    <message>
        <source>the store had closed before the plan begins</source>
        <translation>roedd y siop wedi cau cyn i’r cynllun ddechrau</translation>
    </message>
    <message numerus="yes">
        <source>for these stores, deadlines %Ln week(s) later</source>
        <translation>
            <numerusform>i’r siopau hyn, terfynau amser %Ln o wythnosau yn hwyrach</numerusform>
            <numerusform>i’r siopau hyn, terfynau amser %Ln wythnos yn hwyrach</numerusform>
            <numerusform>i’r siopau hyn, terfynau amser %Ln o wythnosau yn hwyrach</numerusform>
            <numerusform>i’r siopau hyn, terfynau amser %Ln o wythnosau yn hwyrach</numerusform>
            <numerusform>i’r siopau hyn, terfynau amser %Ln o wythnosau yn hwyrach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for these stores, deadlines %Ln week(s) later, and none before %1</source>
        <translation>
            <numerusform>i’r siopau hyn, terfynau amser %Ln o wythnosau yn hwyrach, a dim un cyn %1</numerusform>
            <numerusform>i’r siopau hyn, terfynau amser %Ln wythnos yn hwyrach, a dim un cyn %1</numerusform>
            <numerusform>i’r siopau hyn, terfynau amser %Ln o wythnosau yn hwyrach, a dim un cyn %1</numerusform>
            <numerusform>i’r siopau hyn, terfynau amser %Ln o wythnosau yn hwyrach, a dim un cyn %1</numerusform>
            <numerusform>i’r siopau hyn, terfynau amser %Ln o wythnosau yn hwyrach, a dim un cyn %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more store(s) are late or without a visit, for reasons that are not listed here: see each store’s own.</source>
        <translation>
            <numerusform>Mae %Ln o siopau eraill yn hwyr neu heb ymweliad, am resymau nad ydynt wedi’u rhestru yma: gweler rheswm pob siop.</numerusform>
            <numerusform>Mae %Ln siop arall yn hwyr neu heb ymweliad, am resymau nad ydynt wedi’u rhestru yma: gweler rheswm pob siop.</numerusform>
            <numerusform>Mae %Ln o siopau eraill yn hwyr neu heb ymweliad, am resymau nad ydynt wedi’u rhestru yma: gweler rheswm pob siop.</numerusform>
            <numerusform>Mae %Ln o siopau eraill yn hwyr neu heb ymweliad, am resymau nad ydynt wedi’u rhestru yma: gweler rheswm pob siop.</numerusform>
            <numerusform>Mae %Ln o siopau eraill yn hwyr neu heb ymweliad, am resymau nad ydynt wedi’u rhestru yma: gweler rheswm pob siop.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this at once: %1</source>
        <translation>Hyn oll ar unwaith: %1</translation>
    </message>
    <message>
        <source>No change of one thing lets every store be visited in time.</source>
        <translation>Nid oes un newid ar ei ben ei hun yn gadael i bob siop gael ymweliad mewn pryd.</translation>
    </message>
    <message>
        <source>deadlines not before %1 for %2</source>
        <translation>terfynau amser heb fod cyn %1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>deadlines %Ln week(s) later for %1</source>
        <translation>
            <numerusform>terfynau amser %Ln o wythnosau yn hwyrach i %1</numerusform>
            <numerusform>terfynau amser %Ln wythnos yn hwyrach i %1</numerusform>
            <numerusform>terfynau amser %Ln o wythnosau yn hwyrach i %1</numerusform>
            <numerusform>terfynau amser %Ln o wythnosau yn hwyrach i %1</numerusform>
            <numerusform>terfynau amser %Ln o wythnosau yn hwyrach i %1</numerusform>
        </translation>
    </message>
    <message>
        <source>work during freezes at %1</source>
        <translation>gwaith yn ystod cyfnodau rhewi yn %1</translation>
    </message>
    <message>
        <source>%1 What trading loses by it is not known here.</source>
        <translation>%1 Nid yw’n hysbys yma beth y mae masnachu yn ei golli o’r herwydd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln diwrnod yn hwyr</numerusform>
            <numerusform>%Ln diwrnod yn hwyr</numerusform>
            <numerusform>%Ln diwrnod yn hwyr</numerusform>
            <numerusform>%Ln diwrnod yn hwyr</numerusform>
            <numerusform>%Ln diwrnod yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>wedi’i gadw</translation>
    </message>
    <message numerus="yes">
        <source>kept by all but %Ln store(s)</source>
        <translation>
            <numerusform>wedi’i gadw gan bawb ond %Ln o siopau</numerusform>
            <numerusform>wedi’i gadw gan bawb ond %Ln siop</numerusform>
            <numerusform>wedi’i gadw gan bawb ond %Ln o siopau</numerusform>
            <numerusform>wedi’i gadw gan bawb ond %Ln o siopau</numerusform>
            <numerusform>wedi’i gadw gan bawb ond %Ln o siopau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It costs about %2, crews paid for every day.</source>
        <translation>%1 Mae’n costio tua %2, a chriwiau’n cael eu talu am bob diwrnod.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) cost %1 by %2, and %3 of the budgets is left.</source>
        <translation>
            <numerusform>Mae %Ln o siopau’n costio %1 erbyn %2, ac mae %3 o’r cyllidebau ar ôl.</numerusform>
            <numerusform>Mae %Ln siop yn costio %1 erbyn %2, ac mae %3 o’r cyllidebau ar ôl.</numerusform>
            <numerusform>Mae %Ln o siopau’n costio %1 erbyn %2, ac mae %3 o’r cyllidebau ar ôl.</numerusform>
            <numerusform>Mae %Ln o siopau’n costio %1 erbyn %2, ac mae %3 o’r cyllidebau ar ôl.</numerusform>
            <numerusform>Mae %Ln o siopau’n costio %1 erbyn %2, ac mae %3 o’r cyllidebau ar ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: enough for these; others are then late or without a visit instead, as far as a short search shows.</source>
        <translation>%1: digon i’r rhain; mae eraill wedyn yn hwyr neu heb ymweliad yn eu lle, hyd y mae chwiliad byr yn dangos.</translation>
    </message>
    <message numerus="yes">
        <source>Planning again, with nothing changed, leaves %Ln store(s) late or without a visit, and not %1: ways out are measured against that.</source>
        <translation>
            <numerusform>Mae cynllunio eto, heb newid dim, yn gadael %Ln o siopau’n hwyr neu heb ymweliad, ac nid %1: yn erbyn hynny y mesurir ffyrdd allan.</numerusform>
            <numerusform>Mae cynllunio eto, heb newid dim, yn gadael %Ln siop yn hwyr neu heb ymweliad, ac nid %1: yn erbyn hynny y mesurir ffyrdd allan.</numerusform>
            <numerusform>Mae cynllunio eto, heb newid dim, yn gadael %Ln o siopau’n hwyr neu heb ymweliad, ac nid %1: yn erbyn hynny y mesurir ffyrdd allan.</numerusform>
            <numerusform>Mae cynllunio eto, heb newid dim, yn gadael %Ln o siopau’n hwyr neu heb ymweliad, ac nid %1: yn erbyn hynny y mesurir ffyrdd allan.</numerusform>
            <numerusform>Mae cynllunio eto, heb newid dim, yn gadael %Ln o siopau’n hwyr neu heb ymweliad, ac nid %1: yn erbyn hynny y mesurir ffyrdd allan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or with other deadlines.</source>
        <translation>Neu gyda therfynau amser eraill.</translation>
    </message>
    <message>
        <source>%1 Paid for every day of it, that is about %2.</source>
        <translation>%1 O’u talu am bob diwrnod ohono, mae hynny tua %2.</translation>
    </message>
    <message>
        <source>What is late or left out and the risk carried, weighed together, are at most %1 above the least possible.</source>
        <translation>Mae’r hyn sy’n hwyr neu wedi’i adael allan a’r risg a gerrir, o’u pwyso gyda’i gilydd, ar y mwyaf %1 uwchlaw’r lleiaf posibl.</translation>
    </message>
    <message>
        <source>%1, what one more visit takes</source>
        <translation>%1, yr hyn y mae un ymweliad arall yn ei gymryd</translation>
    </message>
    <message>
        <source>%1: fewer stores without a visit (%2 instead of %3), and more of them late (%4 instead of %5).</source>
        <translation>%1: llai o siopau heb ymweliad (%2 yn lle %3), a mwy ohonynt yn hwyr (%4 yn lle %5).</translation>
    </message>
    <message>
        <source>%1 is pinned to the week of %2, but its closing day is %3; without open days enough before it gets no visit.</source>
        <translation>Mae %1 wedi’i phinio i’r wythnos sy’n dechrau %2, ond ei diwrnod cau yw %3; heb ddigon o ddiwrnodau agored cyn hynny ni chaiff ymweliad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) have no visit: nothing of this is of them.</source>
        <translation>
            <numerusform>Nid oes gan %Ln o siopau ymweliad: nid oes dim o hyn amdanynt hwy.</numerusform>
            <numerusform>Nid oes gan %Ln siop ymweliad: nid oes dim o hyn amdani hi.</numerusform>
            <numerusform>Nid oes gan %Ln o siopau ymweliad: nid oes dim o hyn amdanynt hwy.</numerusform>
            <numerusform>Nid oes gan %Ln o siopau ymweliad: nid oes dim o hyn amdanynt hwy.</numerusform>
            <numerusform>Nid oes gan %Ln o siopau ymweliad: nid oes dim o hyn amdanynt hwy.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”: %2.</translation>
    </message>
    <message>
        <source>No register has a store “%1”.</source>
        <translation>Nid oes gan unrhyw gofrestr siop “%1”.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui</name>
    <message>
        <source>Hardware address</source>
        <translation>Cyfeiriad caledwedd</translation>
    </message>
    <message>
        <source>Maker&apos;s protocol</source>
        <translation>Protocol y gwneuthurwr</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>Beth mae&apos;n ei gynnig</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Rhif cyfresol</translation>
    </message>
    <message>
        <source>Device list</source>
        <translation>Rhestr ddyfeisiau</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Darllenwyd</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>O blaid</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pwysau</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>No store has anything in scope yet.</source>
        <translation>Nid oes gan unrhyw siop ddim o fewn y cwmpas eto.</translation>
    </message>
    <message>
        <source>No store moves into the first quarter.</source>
        <translation>Nid oes siop yn symud i&apos;r chwarter cyntaf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) move up into the first quarter.</source>
        <translation>
            <numerusform>Mae %Ln o siopau&apos;n symud i fyny i&apos;r chwarter cyntaf.</numerusform>
            <numerusform>Mae %Ln siop yn symud i fyny i&apos;r chwarter cyntaf.</numerusform>
            <numerusform>Mae %Ln o siopau&apos;n symud i fyny i&apos;r chwarter cyntaf.</numerusform>
            <numerusform>Mae %Ln o siopau&apos;n symud i fyny i&apos;r chwarter cyntaf.</numerusform>
            <numerusform>Mae %Ln o siopau&apos;n symud i fyny i&apos;r chwarter cyntaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The riskiest store stays %1.</source>
        <translation>%1 yw&apos;r siop fwyaf peryglus o hyd.</translation>
    </message>
    <message>
        <source>The riskiest store becomes %1.</source>
        <translation>%1 fydd y siop fwyaf peryglus.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Siop</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dyfeisiau</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Cytbwys</translation>
    </message>
    <message>
        <source>Security first</source>
        <translation>Diogelwch yn gyntaf</translation>
    </message>
    <message>
        <source>Ethics first</source>
        <translation>Moeseg yn gyntaf</translation>
    </message>
    <message>
        <source>Look like re-brands</source>
        <translation>Yn edrych fel ail-frandiau</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Ffynonellau&apos;n anghytuno</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posibl</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>%1 ar ôl o %2</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Cadarnhau %1</translation>
    </message>
    <message>
        <source>A photo of a label that names another maker, or another maker&apos;s own protocol answering at its address.</source>
        <translation>Llun o label sy&apos;n enwi gwneuthurwr arall, neu brotocol gwneuthurwr arall ei hun yn ateb yn ei gyfeiriad.</translation>
    </message>
    <message>
        <source>One of these sources is wrong. A photo of the label, or a fresh scan of its address, settles which.</source>
        <translation>Mae un o&apos;r ffynonellau hyn yn anghywir. Bydd llun o&apos;r label, neu sgan newydd o&apos;i chyfeiriad, yn dangos pa un.</translation>
    </message>
    <message>
        <source>Nothing points to a maker yet. A photo of the label, or a scan that reads its services, would.</source>
        <translation>Nid oes dim yn pwyntio at wneuthurwr eto. Byddai llun o&apos;r label, neu sgan sy&apos;n darllen ei gwasanaethau, yn gwneud hynny.</translation>
    </message>
    <message>
        <source>A person decided. “Leave it to the evidence” takes that back.</source>
        <translation>Person a benderfynodd. Mae “Ei adael i&apos;r dystiolaeth” yn tynnu hynny&apos;n ôl.</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pa mor sicr</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>no store yet</source>
        <translation>dim siop eto</translation>
    </message>
    <message>
        <source>no model read</source>
        <translation>dim model wedi&apos;i ddarllen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>nothing speaks for it</source>
        <translation>nid oes dim o&apos;i blaid</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Best chance</source>
        <translation>Tebygolrwydd gorau</translation>
    </message>
    <message>
        <source>none of our stores</source>
        <translation>dim un o&apos;n siopau</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A device that says nothing of itself</source>
        <translation>Dyfais nad yw&apos;n dweud dim amdani&apos;i hun</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>â llaw</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>heb ei mapio</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Tebygolrwydd</translation>
    </message>
    <message>
        <source>What points to it</source>
        <translation>Beth sy&apos;n pwyntio ato</translation>
    </message>
    <message>
        <source>A store needs a code of 1 to 32 characters.</source>
        <translation>Mae angen cod o 1 i 32 nod ar siop.</translation>
    </message>
    <message>
        <source>There is a store with the code %1 already. Search for it instead.</source>
        <translation>Mae siop â&apos;r cod %1 yn bod eisoes. Chwiliwch amdani yn lle hynny.</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Yn agored</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Cadarnwedd</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Oed</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rhwydwaith</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Gwneuthurwr</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Gwrthdrawiadau</translation>
    </message>
    <message>
        <source>sources disagree: they go to the Identify queue</source>
        <translation>ffynonellau&apos;n anghytuno: ânt i&apos;r ciw Adnabod</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>the old value stays in the history</source>
        <translation>mae&apos;r hen werth yn aros yn yr hanes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Siopau</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Is-rwydweithiau</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>left out, each with its reason</source>
        <translation>gadawyd allan, pob un â&apos;i reswm</translation>
    </message>
    <message>
        <source>Device or row</source>
        <translation>Dyfais neu res</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>After import</source>
        <translation>Ar ôl mewnforio</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>gwag</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rhes %1</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Yn edrych ar %1</translation>
    </message>
    <message>
        <source>%1 still needs a column: %2.</source>
        <translation>Mae angen colofn o hyd ar %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is used twice. Choose another field for “%2”, or do not import it.</source>
        <translation>Defnyddir “%1” ddwywaith. Dewiswch faes arall ar gyfer “%2”, neu peidiwch â&apos;i fewnforio.</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>dewiswyd gennych chi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln o ffeiliau</numerusform>
            <numerusform>%Ln ffeil</numerusform>
            <numerusform>%Ln o ffeiliau</numerusform>
            <numerusform>%Ln o ffeiliau</numerusform>
            <numerusform>%Ln o ffeiliau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln o resi</numerusform>
            <numerusform>%Ln rhes</numerusform>
            <numerusform>%Ln o resi</numerusform>
            <numerusform>%Ln o resi</numerusform>
            <numerusform>%Ln o resi</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>What its rows are</source>
        <translation>Beth yw ei rhesi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation>Cadw&apos;r mapio hwn…</translation>
    </message>
    <message>
        <source>Use a saved one…</source>
        <translation>Defnyddio un a gadwyd…</translation>
    </message>
    <message>
        <source>Store code</source>
        <translation>Cod siop</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Is-rwydwaith</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Enw gwesteiwr</translation>
    </message>
    <message>
        <source>Store name</source>
        <translation>Enw siop</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Recordydd</translation>
    </message>
    <message>
        <source>Postcode and number</source>
        <translation>Cod post a rhif</translation>
    </message>
    <message>
        <source>Name the maker…</source>
        <translation>Enwi&apos;r gwneuthurwr…</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 yn %2</translation>
    </message>
    <message>
        <source>The evidence is enough. A photo of a label that names another maker would say otherwise.</source>
        <translation>Mae&apos;r dystiolaeth yn ddigon. Byddai llun o label sy&apos;n enwi gwneuthurwr arall yn dweud fel arall.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>a new device</source>
        <translation>dyfais newydd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 devices wait to be mapped</source>
        <translation>
            <numerusform>Mae %Ln o’r %1 dyfais yn aros i’w mapio</numerusform>
            <numerusform>Mae %Ln o’r %1 dyfais yn aros i’w mapio</numerusform>
            <numerusform>Mae %Ln o’r %1 dyfais yn aros i’w mapio</numerusform>
            <numerusform>Mae %Ln o’r %1 dyfais yn aros i’w mapio</numerusform>
            <numerusform>Mae %Ln o’r %1 dyfais yn aros i’w mapio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are at none of the stores and need none</source>
        <translation>
            <numerusform>mae %Ln arall heb fod yn yr un o’r siopau, ac nid oes angen un</numerusform>
            <numerusform>mae %Ln arall heb fod yn yr un o’r siopau, ac nid oes angen un</numerusform>
            <numerusform>mae %Ln arall heb fod yn yr un o’r siopau, ac nid oes angen un</numerusform>
            <numerusform>mae %Ln arall heb fod yn yr un o’r siopau, ac nid oes angen un</numerusform>
            <numerusform>mae %Ln arall heb fod yn yr un o’r siopau, ac nid oes angen un</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rule</source>
        <translation>Eich rheol</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen devices</source>
        <translation>
            <numerusform>%Ln o’r dyfeisiau a ddewiswyd</numerusform>
            <numerusform>%Ln o’r dyfeisiau a ddewiswyd</numerusform>
            <numerusform>%Ln o’r dyfeisiau a ddewiswyd</numerusform>
            <numerusform>%Ln o’r dyfeisiau a ddewiswyd</numerusform>
            <numerusform>%Ln o’r dyfeisiau a ddewiswyd</numerusform>
        </translation>
    </message>
    <message>
        <source>Flaws</source>
        <translation>Gwendidau</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>O&apos;r neilltu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parked</source>
        <translation>
            <numerusform>%Ln o&apos;r neilltu</numerusform>
            <numerusform>%Ln o&apos;r neilltu</numerusform>
            <numerusform>%Ln o&apos;r neilltu</numerusform>
            <numerusform>%Ln o&apos;r neilltu</numerusform>
            <numerusform>%Ln o&apos;r neilltu</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as before</source>
        <translation>Yr un fath ag o&apos;r blaen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dyfais</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Pwy a&apos;i hysgrifennodd</translation>
    </message>
    <message>
        <source>Its encoding</source>
        <translation>Ei hamgodiad</translation>
    </message>
    <message>
        <source>Of a text whose letters look wrong. Another encoding has other headings: the columns are guessed anew.</source>
        <translation>Ar gyfer testun y mae ei lythrennau’n edrych yn anghywir. Mae penawdau gwahanol gan amgodiad arall: dyfelir y colofnau o’r newydd.</translation>
    </message>
    <message>
        <source>Encoding as found</source>
        <translation>Amgodiad fel y’i cafwyd</translation>
    </message>
    <message>
        <source>File or folder name</source>
        <translation>Enw ffeil neu ffolder</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Gwerth cael golwg</translation>
    </message>
    <message>
        <source>read, and perhaps not as it is meant</source>
        <translation>wedi’i ddarllen, ac efallai nid fel y’i bwriadwyd</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>its sources disagree: %1</source>
        <translation>mae ei ffynonellau’n anghytuno: %1</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Rhybudd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>a %Ln arall</numerusform>
            <numerusform>a %Ln arall</numerusform>
            <numerusform>a %Ln arall</numerusform>
            <numerusform>a %Ln arall</numerusform>
            <numerusform>a %Ln arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::About</name>
    <message>
        <source>Phaseout %1</source>
        <translation>Phaseout %1</translation>
    </message>
    <message>
        <source>Plans the replacement of cameras across a whole estate of stores. Your data stays in one file on this computer; nothing is sent anywhere.</source>
        <translation>Mae&apos;n cynllunio amnewid camerâu ar draws ystad gyfan o siopau. Mae eich data&apos;n aros mewn un ffeil ar y cyfrifiadur hwn; nid anfonir dim i unman.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Meddalwedd rydd o dan Drwydded Gyhoeddus Gyffredinol GNU, fersiwn 3 neu ddiweddarach, heb unrhyw warant.</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>Mae&apos;n sefyll ar:</translation>
    </message>
    <message>
        <source>Data: </source>
        <translation>Data: </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::AddStoreDialog</name>
    <message>
        <source>Add a store</source>
        <translation>Ychwanegu siop</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Sefydliad</translation>
    </message>
    <message>
        <source>Store &amp;code</source>
        <translation>&amp;Cod siop</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Cy&amp;feiriad</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>&amp;Tref</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>Cod &amp;post</translation>
    </message>
    <message numerus="yes">
        <source>Add and map %Ln device(s)</source>
        <translation>
            <numerusform>Ychwanegu a mapio %Ln o ddyfeisiau</numerusform>
            <numerusform>Ychwanegu a mapio %Ln ddyfais</numerusform>
            <numerusform>Ychwanegu a mapio %Ln o ddyfeisiau</numerusform>
            <numerusform>Ychwanegu a mapio %Ln o ddyfeisiau</numerusform>
            <numerusform>Ychwanegu a mapio %Ln o ddyfeisiau</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::AlikeDialog</name>
    <message>
        <source>The same evidence</source>
        <translation>Yr un dystiolaeth</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Yr hyn a ddarllenwyd</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dyfeisiau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Nothing that was read of this device was read of another one that waits.</source>
        <translation>Ni ddarllenwyd dim o’r hyn a ddarllenwyd am y ddyfais hon am un arall sy’n aros.</translation>
    </message>
    <message>
        <source>Choose what they have in common. All that have it are selected; your next decision is for all of them, as one step.</source>
        <translation>Dewiswch yr hyn sydd ganddynt yn gyffredin. Dewisir pob un sydd ag ef; mae eich penderfyniad nesaf ar gyfer pob un, fel un cam.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Dewis</translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln device(s)</source>
        <translation>
            <numerusform>Dewis %Ln o ddyfeisiau</numerusform>
            <numerusform>Dewis %Ln ddyfais</numerusform>
            <numerusform>Dewis %Ln o ddyfeisiau</numerusform>
            <numerusform>Dewis %Ln o ddyfeisiau</numerusform>
            <numerusform>Dewis %Ln o ddyfeisiau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::AssessPage</name>
    <message>
        <source>No store has a risk yet</source>
        <translation>Nid oes risg gan unrhyw siop eto</translation>
    </message>
    <message>
        <source>A store is assessed as soon as it has devices in scope. Import device lists and map them to stores.</source>
        <translation>Asesir siop cyn gynted ag y bydd ganddi ddyfeisiau o fewn y cwmpas. Mewnforiwch restrau dyfeisiau a&apos;u mapio i siopau.</translation>
    </message>
    <message>
        <source>Go to Import</source>
        <translation>Mynd i Mewnforio</translation>
    </message>
    <message>
        <source>Apply these weights</source>
        <translation>Defnyddio&apos;r pwysau hyn</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rhoi&apos;n ôl</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Asesu</translation>
    </message>
    <message>
        <source>Stores by risk</source>
        <translation>Siopau yn ôl risg</translation>
    </message>
    <message>
        <source>What counts how much</source>
        <translation>Faint mae pob peth yn cyfrif</translation>
    </message>
    <message>
        <source>A preview: these weights are not kept yet</source>
        <translation>Rhagolwg: ni chadwyd y pwysau hyn eto</translation>
    </message>
    <message>
        <source>Move a weight to see which stores would come first.</source>
        <translation>Symudwch bwysau i weld pa siopau fyddai&apos;n dod gyntaf.</translation>
    </message>
    <message>
        <source>These are the weights in use. Move one first.</source>
        <translation>Dyma&apos;r pwysau sydd mewn defnydd. Symudwch un yn gyntaf.</translation>
    </message>
    <message>
        <source>Weighing the risks anew</source>
        <translation>Yn pwyso&apos;r risgiau o&apos;r newydd</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pwysau</translation>
    </message>
    <message>
        <source>Points out of their sum. The figures beside each store are those of its worst device. The store’s risk, of 100, comes from that device and from how many there are; the board’s workbook ranks by the risk left, the sum over all its devices.</source>
        <translation>Pwyntiau o’u cyfanswm. Rhai ei dyfais waethaf yw’r ffigurau wrth ymyl pob siop. Daw risg y siop, o 100, o’r ddyfais honno ac o’r nifer sydd yno; yn ôl y risg sydd ar ôl, y swm dros ei holl ddyfeisiau, y mae llyfr gwaith y bwrdd yn eu trefnu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) with devices still to remove</source>
        <translation>
            <numerusform>%Ln o siopau â dyfeisiau i&apos;w tynnu o hyd</numerusform>
            <numerusform>%Ln siop â dyfeisiau i&apos;w tynnu o hyd</numerusform>
            <numerusform>%Ln o siopau â dyfeisiau i&apos;w tynnu o hyd</numerusform>
            <numerusform>%Ln o siopau â dyfeisiau i&apos;w tynnu o hyd</numerusform>
            <numerusform>%Ln o siopau â dyfeisiau i&apos;w tynnu o hyd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::AssumptionsDialog</name>
    <message>
        <source>At best</source>
        <translation>Ar y gorau</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Mwyaf tebygol</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>Ar y gwaethaf</translation>
    </message>
    <message>
        <source>Crew time lost</source>
        <translation>Amser criw a gollir</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Yr hyn a dybir</translation>
    </message>
    <message>
        <source>How far things may turn out otherwise than planned. Overwrite what the first stores have shown to be otherwise. No timetable depends on it, only how sure it is.</source>
        <translation>Pa mor bell y gall pethau fod yn wahanol i&apos;r cynllun. Trosysgrifwch yr hyn y mae&apos;r siopau cyntaf wedi dangos ei fod yn wahanol. Nid oes amserlen yn dibynnu arno, dim ond pa mor sicr ydyw.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Defnyddio&apos;r rhain</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>%1: the likely figure must lie between the best and the worst.</source>
        <translation>%1: rhaid i&apos;r ffigur tebygol fod rhwng y gorau a&apos;r gwaethaf.</translation>
    </message>
    <message>
        <source>All work: time taken, of that planned</source>
        <translation>Pob gwaith: yr amser a gymerir, o&apos;r hyn a gynlluniwyd</translation>
    </message>
    <message>
        <source>One visit by itself, of that</source>
        <translation>Un ymweliad ar ei ben ei hun, o hynny</translation>
    </message>
    <message>
        <source>All deliveries: weeks late</source>
        <translation>Pob danfoniad: wythnosau&apos;n hwyr</translation>
    </message>
    <message>
        <source>One delivery by itself: weeks later still</source>
        <translation>Un danfoniad ar ei ben ei hun: wythnosau&apos;n hwyrach eto</translation>
    </message>
    <message>
        <source>Visits that have to be repeated</source>
        <translation>Ymweliadau y mae&apos;n rhaid eu hailadrodd</translation>
    </message>
    <message>
        <source>Every freeze: weeks longer</source>
        <translation>Pob rhewi: wythnosau&apos;n hirach</translation>
    </message>
    <message>
        <source>Restore the defaults</source>
        <translation>Adfer y rhagosodiadau</translation>
    </message>
    <message>
        <source>A repeated visit: time taken, of the first</source>
        <translation>Ymweliad a ailadroddir: yr amser a gymerir, o&apos;r cyntaf</translation>
    </message>
    <message>
        <source>A repeated visit: working days until it</source>
        <translation>Ymweliad a ailadroddir: diwrnodau gwaith hyd ato</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::AttentionPanel</name>
    <message>
        <source>What needs attention: deadlines, stores without a visit, constraints</source>
        <translation>Beth sydd angen sylw: dyddiadau cau, siopau heb ymweliad, cyfyngiadau</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::AuditPage</name>
    <message>
        <source>Filter the journal</source>
        <translation>Hidlo&apos;r dyddlyfr</translation>
    </message>
    <message>
        <source>&amp;Undo the last step</source>
        <translation>&amp;Dadwneud y cam olaf</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dyddlyfr</translation>
    </message>
    <message>
        <source>&amp;Verify that nothing was altered</source>
        <translation>&amp;Gwirio na newidiwyd dim</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Archwilio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s), newest first</source>
        <translation>
            <numerusform>%Ln o gamau, y diweddaraf yn gyntaf</numerusform>
            <numerusform>%Ln cam, y diweddaraf yn gyntaf</numerusform>
            <numerusform>%Ln o gamau, y diweddaraf yn gyntaf</numerusform>
            <numerusform>%Ln o gamau, y diweddaraf yn gyntaf</numerusform>
            <numerusform>%Ln o gamau, y diweddaraf yn gyntaf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next to undo: %1 (of %Ln step(s)).</source>
        <translation>
            <numerusform>Nesaf i&apos;w ddadwneud: %1 (o %Ln o gamau).</numerusform>
            <numerusform>Nesaf i&apos;w ddadwneud: %1 (o %Ln cam).</numerusform>
            <numerusform>Nesaf i&apos;w ddadwneud: %1 (o %Ln o gamau).</numerusform>
            <numerusform>Nesaf i&apos;w ddadwneud: %1 (o %Ln o gamau).</numerusform>
            <numerusform>Nesaf i&apos;w ddadwneud: %1 (o %Ln o gamau).</numerusform>
        </translation>
    </message>
    <message>
        <source>Next to redo: %1.</source>
        <translation>Nesaf i&apos;w ailwneud: %1.</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>Yn gwirio&apos;r dyddlyfr</translation>
    </message>
    <message>
        <source>The journal is whole: every step follows from the one before, and every import has the rows it was made of.</source>
        <translation>Mae&apos;r dyddlyfr yn gyfan: mae pob cam yn dilyn yr un o&apos;i flaen, ac mae gan bob mewnforio&apos;r rhesi y gwnaed ef ohonynt.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cau&apos;r neges</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) do not fit.</source>
        <translation>
            <numerusform>Mae %Ln o bethau nad ydynt yn ffitio.</numerusform>
            <numerusform>Mae %Ln peth nad yw&apos;n ffitio.</numerusform>
            <numerusform>Mae %Ln o bethau nad ydynt yn ffitio.</numerusform>
            <numerusform>Mae %Ln o bethau nad ydynt yn ffitio.</numerusform>
            <numerusform>Mae %Ln o bethau nad ydynt yn ffitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo &amp;several</source>
        <translation>Dadwneud &amp;sawl un</translation>
    </message>
    <message>
        <source>Choose how far back</source>
        <translation>Dewis pa mor bell yn ôl</translation>
    </message>
    <message numerus="yes">
        <source>Undoing %Ln step(s)</source>
        <translation>
            <numerusform>Yn dadwneud %Ln o gamau</numerusform>
            <numerusform>Yn dadwneud %Ln cam</numerusform>
            <numerusform>Yn dadwneud %Ln o gamau</numerusform>
            <numerusform>Yn dadwneud %Ln o gamau</numerusform>
            <numerusform>Yn dadwneud %Ln o gamau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::BrandDialog</name>
    <message>
        <source>Maker and brand</source>
        <translation>Gwneuthurwr a brand</translation>
    </message>
    <message>
        <source>%1 (in scope)</source>
        <translation>%1 (o fewn y cwmpas)</translation>
    </message>
    <message numerus="yes">
        <source>Set for %Ln device(s)</source>
        <translation>
            <numerusform>Gosod ar gyfer %Ln o ddyfeisiau</numerusform>
            <numerusform>Gosod ar gyfer %Ln ddyfais</numerusform>
            <numerusform>Gosod ar gyfer %Ln o ddyfeisiau</numerusform>
            <numerusform>Gosod ar gyfer %Ln o ddyfeisiau</numerusform>
            <numerusform>Gosod ar gyfer %Ln o ddyfeisiau</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>Gwnaed &amp;gan</translation>
    </message>
    <message>
        <source>&amp;Brand on the label</source>
        <translation>&amp;Brand ar y label</translation>
    </message>
    <message>
        <source>Whether it counts follows from the maker.</source>
        <translation>Mae a yw&apos;n cyfrif yn dilyn o&apos;r gwneuthurwr.</translation>
    </message>
    <message>
        <source>Choose who made it</source>
        <translation>Dewiswch pwy a&apos;i gwnaeth</translation>
    </message>
    <message>
        <source>Choose who made it: a brand alone does not say whether it counts.</source>
        <translation>Dewiswch pwy a’i gwnaeth: nid yw brand ar ei ben ei hun yn dweud a yw’n cyfrif.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::CashChart</name>
    <message>
        <source>Cash by month</source>
        <translation>Arian fesul mis</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Cyllideb</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::CellsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ChartTable</name>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>Total to date</source>
        <translation>Cyfanswm hyd yma</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Cyllideb</translation>
    </message>
    <message>
        <source>Budget to date</source>
        <translation>Cyllideb hyd yma</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ConstraintsDraft</name>
    <message>
        <source>must</source>
        <translation>rhaid</translation>
    </message>
    <message>
        <source>prefer</source>
        <translation>ffafrio</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>recordydd</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>camera</translation>
    </message>
    <message>
        <source>A date is needed, such as 15 Nov 2026.</source>
        <translation>Mae angen dyddiad, megis 15 Nov 2026.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Mae&apos;r diwrnod olaf cyn y cyntaf.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is needed.</source>
        <translation>Mae angen rhif cyfan o %1 i %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 15 Nov 2026 or 15/11/2026.</source>
        <translation>Nid dyddiad yw “%1”. Ysgrifennwch ef fel 15 Nov 2026 neu 15/11/2026.</translation>
    </message>
    <message>
        <source>An amount is needed, such as %1.</source>
        <translation>Mae angen swm, megis %1.</translation>
    </message>
    <message>
        <source>No store has the code “%1”.</source>
        <translation>Nid oes gan unrhyw siop y cod “%1”.</translation>
    </message>
    <message>
        <source>Write “%1” or “%2”.</source>
        <translation>Ysgrifennwch “%1” neu “%2”.</translation>
    </message>
    <message>
        <source>The code of a store is needed.</source>
        <translation>Mae angen cod siop.</translation>
    </message>
    <message>
        <source>This region is in the list already. Give the new line a first and a last day, for a time in which it is otherwise.</source>
        <translation>Mae&apos;r rhanbarth hwn yn y rhestr eisoes. Rhowch ddiwrnod cyntaf ac olaf i&apos;r llinell newydd, ar gyfer cyfnod pan fydd fel arall.</translation>
    </message>
    <message>
        <source>Say in a line without days how many crews this region has in an ordinary week.</source>
        <translation>Dywedwch mewn llinell heb ddyddiau faint o griwiau sydd gan y rhanbarth hwn mewn wythnos arferol.</translation>
    </message>
    <message>
        <source>A store cannot wait for itself.</source>
        <translation>Ni all siop aros amdani&apos;i hun.</translation>
    </message>
    <message>
        <source>This store is pinned to another week already.</source>
        <translation>Mae&apos;r siop hon wedi&apos;i phinio i wythnos arall eisoes.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ConstraintsForm</name>
    <message>
        <source>First day of work</source>
        <translation>Diwrnod cyntaf y gwaith</translation>
    </message>
    <message>
        <source>Visits before this day stay where they are</source>
        <translation>Mae ymweliadau cyn y diwrnod hwn yn aros lle maent</translation>
    </message>
    <message>
        <source>Weeks from order to delivery</source>
        <translation>Wythnosau o archebu i ddanfon</translation>
    </message>
    <message>
        <source>Cameras a crew changes in a day</source>
        <translation>Camerâu y mae criw&apos;n eu newid mewn diwrnod</translation>
    </message>
    <message>
        <source>Half days that each visit takes on top</source>
        <translation>Hanner diwrnodau ychwanegol y mae pob ymweliad yn eu cymryd</translation>
    </message>
    <message>
        <source>Crews work on bank holidays</source>
        <translation>Criwiau&apos;n gweithio ar wyliau banc</translation>
    </message>
    <message>
        <source>Money that is left over may be spent in the next period</source>
        <translation>Gellir gwario arian sydd dros ben yn y cyfnod nesaf</translation>
    </message>
    <message>
        <source>Work starts on</source>
        <translation>Mae&apos;r gwaith yn dechrau ar</translation>
    </message>
    <message>
        <source>Replacement goods take</source>
        <translation>Mae nwyddau newydd yn cymryd</translation>
    </message>
    <message>
        <source>weeks from order to delivery</source>
        <translation>o wythnosau o archebu i ddanfon</translation>
    </message>
    <message>
        <source>One crew changes</source>
        <translation>Mae un criw&apos;n newid</translation>
    </message>
    <message>
        <source>cameras a day</source>
        <translation>o gamerâu y dydd</translation>
    </message>
    <message>
        <source>Each visit takes</source>
        <translation>Mae pob ymweliad yn cymryd</translation>
    </message>
    <message>
        <source>half days on top, for travel and setting up</source>
        <translation>hanner diwrnod ychwanegol, ar gyfer teithio a gosod</translation>
    </message>
    <message>
        <source>Visits before</source>
        <translation>Mae ymweliadau cyn</translation>
    </message>
    <message>
        <source>stay where they are</source>
        <translation>yn aros lle maent</translation>
    </message>
    <message>
        <source>Crews</source>
        <translation>Criwiau</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhanbarth</translation>
    </message>
    <message>
        <source>No work in store</source>
        <translation>Dim gwaith mewn siopau</translation>
    </message>
    <message>
        <source>Add a freeze</source>
        <translation>Ychwanegu rhewi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Arian</translation>
    </message>
    <message>
        <source>At most so much in each period.</source>
        <translation>Hyn a hyn ar y mwyaf ym mhob cyfnod.</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>Ychwanegu cyllideb</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ar y mwyaf</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Terfynau amser</translation>
    </message>
    <message>
        <source>One store by its code, or every store of a region with at least that risk.</source>
        <translation>Un siop yn ôl ei chod, neu bob siop mewn rhanbarth â&apos;r risg honno o leiaf.</translation>
    </message>
    <message>
        <source>Add a deadline</source>
        <translation>Ychwanegu terfyn amser</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Siop</translation>
    </message>
    <message>
        <source>Risk from</source>
        <translation>Risg o</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>Gorffen erbyn</translation>
    </message>
    <message>
        <source>Must or prefer</source>
        <translation>Rhaid neu ffafrio</translation>
    </message>
    <message>
        <source>must</source>
        <translation>rhaid</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Nwyddau</translation>
    </message>
    <message>
        <source>What arrives when. An empty list means that goods never hold up a visit.</source>
        <translation>Beth sy&apos;n cyrraedd pryd. Mae rhestr wag yn golygu nad yw nwyddau byth yn dal ymweliad yn ôl.</translation>
    </message>
    <message>
        <source>Add a delivery</source>
        <translation>Ychwanegu danfoniad</translation>
    </message>
    <message>
        <source>Camera or recorder</source>
        <translation>Camera neu recordydd</translation>
    </message>
    <message>
        <source>Arrives on</source>
        <translation>Yn cyrraedd ar</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation>&amp;Gosod y newidiadau</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Hepgor y newidiadau</translation>
    </message>
    <message>
        <source>Assumed: %1, the Monday after today.</source>
        <translation>Tybir: %1, y dydd Llun ar ôl heddiw.</translation>
    </message>
    <message>
        <source>assumed, so that the work fits into eighteen months</source>
        <translation>tybir, fel bod y gwaith yn ffitio i ddeunaw mis</translation>
    </message>
    <message>
        <source>assumed, the usual trading freezes</source>
        <translation>tybir, y rhewi masnachol arferol</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>dim wedi&apos;i roi</translation>
    </message>
    <message>
        <source>Nothing was changed yet. %1</source>
        <translation>Ni newidiwyd dim eto. %1</translation>
    </message>
    <message>
        <source>Times without any visit. An empty region stands for everywhere, an empty list for no freeze at all.</source>
        <translation>Adegau heb unrhyw ymweliad. Mae rhanbarth gwag yn golygu pobman, a rhestr wag yn golygu dim rhewi o gwbl.</translation>
    </message>
    <message>
        <source>Weeks that the calendar reaches</source>
        <translation>Wythnosau y mae&apos;r calendr yn eu cyrraedd</translation>
    </message>
    <message>
        <source>The calendar reaches</source>
        <translation>Mae&apos;r calendr yn cyrraedd</translation>
    </message>
    <message>
        <source>weeks from there</source>
        <translation>wythnos o hynny</translation>
    </message>
    <message>
        <source>How many crews work in an ordinary week, and in lines with days, how many in that time. An empty region stands for every region without a line of its own.</source>
        <translation>Faint o griwiau sy&apos;n gweithio mewn wythnos arferol, ac mewn llinellau â dyddiau, faint yn y cyfnod hwnnw. Mae rhanbarth gwag yn sefyll dros bob rhanbarth heb ei linell ei hun.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ychwanegu llinell</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Dim ond o</translation>
    </message>
    <message>
        <source>Only to</source>
        <translation>Dim ond hyd</translation>
    </message>
    <message>
        <source>Closed stores</source>
        <translation>Siopau ar gau</translation>
    </message>
    <message>
        <source>Times in which one store cannot be worked at: a refit, a fair, a move.</source>
        <translation>Cyfnodau pan na ellir gweithio mewn un siop: ailwampio, ffair, symud.</translation>
    </message>
    <message>
        <source>Add a closure</source>
        <translation>Ychwanegu cyfnod ar gau</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>One store before another</source>
        <translation>Un siop cyn y llall</translation>
    </message>
    <message>
        <source>The second is not begun before the first is finished, and so many weeks have passed.</source>
        <translation>Ni ddechreuir yr ail cyn gorffen y gyntaf, a bod cynifer o wythnosau wedi mynd heibio.</translation>
    </message>
    <message>
        <source>Add a pair</source>
        <translation>Ychwanegu pâr</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Yn gyntaf</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>Weeks between</source>
        <translation>Wythnosau rhyngddynt</translation>
    </message>
    <message>
        <source>Pinned visits</source>
        <translation>Ymweliadau wedi&apos;u pinio</translation>
    </message>
    <message>
        <source>The visit starts in that week. Any day of the week may be written.</source>
        <translation>Mae&apos;r ymweliad yn dechrau yn yr wythnos honno. Gellir ysgrifennu unrhyw ddiwrnod o&apos;r wythnos.</translation>
    </message>
    <message>
        <source>Pin a store</source>
        <translation>Pinio siop</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Wythnos</translation>
    </message>
    <message>
        <source>(to %1)</source>
        <translation>(hyd %1)</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::CostsPage</name>
    <message>
        <source>Cash by month</source>
        <translation>Arian fesul mis</translation>
    </message>
    <message>
        <source>Views of the costs</source>
        <translation>Golygon o&apos;r costau</translation>
    </message>
    <message>
        <source>&amp;Build-up</source>
        <translation>&amp;Manylion</translation>
    </message>
    <message>
        <source>&amp;Stores</source>
        <translation>&amp;Siopau</translation>
    </message>
    <message>
        <source>Unit &amp;rates</source>
        <translation>&amp;Cyfraddau uned</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costau</translation>
    </message>
    <message>
        <source>Cost build-up</source>
        <translation>Manylion y gost</translation>
    </message>
    <message>
        <source>Costs by store</source>
        <translation>Costau fesul siop</translation>
    </message>
    <message>
        <source>Show the picture as a table, and back</source>
        <translation>Dangos y darlun fel tabl, ac yn ôl</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::CostsState</name>
    <message>
        <source>Total, without VAT</source>
        <translation>Cyfanswm, heb TAW</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Arian wrth gefn</translation>
    </message>
    <message>
        <source>VAT that does not come back</source>
        <translation>TAW na ddaw yn ôl</translation>
    </message>
    <message>
        <source>To be paid in all</source>
        <translation>I&apos;w dalu i gyd</translation>
    </message>
    <message>
        <source>Reported removed</source>
        <translation>Adroddwyd eu tynnu</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Ymrwymwyd</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Ar %1</translation>
    </message>
    <message>
        <source>No store has anything to remove.</source>
        <translation>Nid oes gan unrhyw siop ddim i&apos;w dynnu.</translation>
    </message>
    <message>
        <source>Make a plan to see when money falls due.</source>
        <translation>Gwnewch gynllun i weld pryd y daw arian yn ddyledus.</translation>
    </message>
    <message>
        <source>Most falls due in %1: %2.</source>
        <translation>Daw&apos;r mwyaf yn ddyledus yn %1: %2.</translation>
    </message>
    <message>
        <source>On top: devices at no store yet, without visits</source>
        <translation>Ar ben hynny: dyfeisiau heb siop eto, heb ymweliadau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of unknown class are priced as cameras.</source>
        <translation>
            <numerusform>Prisir %Ln o ddyfeisiau o ddosbarth anhysbys fel camerâu.</numerusform>
            <numerusform>Prisir %Ln ddyfais o ddosbarth anhysbys fel camerâu.</numerusform>
            <numerusform>Prisir %Ln o ddyfeisiau o ddosbarth anhysbys fel camerâu.</numerusform>
            <numerusform>Prisir %Ln o ddyfeisiau o ddosbarth anhysbys fel camerâu.</numerusform>
            <numerusform>Prisir %Ln o ddyfeisiau o ddosbarth anhysbys fel camerâu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) have no rate: nothing is charged for replacing them.</source>
        <translation>
            <numerusform>Mae %Ln o ddyfeisiau heb gyfradd: ni chodir dim am eu disodli.</numerusform>
            <numerusform>Mae %Ln ddyfais heb gyfradd: ni chodir dim am ei disodli.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau heb gyfradd: ni chodir dim am eu disodli.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau heb gyfradd: ni chodir dim am eu disodli.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau heb gyfradd: ni chodir dim am eu disodli.</numerusform>
        </translation>
    </message>
    <message>
        <source>On top, once: %1</source>
        <translation>Ar ben hynny, unwaith: %1</translation>
    </message>
    <message>
        <source>likely, between %1 and %2, without VAT. No invoices are recorded: all of it is unit rates times what is in scope (E, estimate), also of what is reported removed.</source>
        <translation>yn debygol, rhwng %1 a %2, heb TAW. Ni chofnodir anfonebau: cyfraddau uned wedi’u lluosi â’r hyn sydd o fewn cwmpas yw’r cyfan (E, amcangyfrif), hefyd yr hyn yr adroddwyd ei dynnu.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::CostsTables</name>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Isel</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Tebygol</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Uchel</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Cyfran o&apos;r cyfanswm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Siop</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhanbarth</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dyfeisiau</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>o dan 1 %</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::DetailsPane</name>
    <message>
        <source>Planned for</source>
        <translation>Cynlluniwyd ar gyfer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Criw</translation>
    </message>
    <message>
        <source>Likely cost</source>
        <translation>Cost debygol</translation>
    </message>
    <message>
        <source>Visited in the week of %1</source>
        <translation>Ymwelir yn wythnos %1</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>Ddim yn y cynllun</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Siop %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhanbarth</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dyfeisiau</translation>
    </message>
    <message>
        <source>%1, of them %2 in scope</source>
        <translation>%1, a %2 ohonynt o fewn y cwmpas</translation>
    </message>
    <message>
        <source>Riskiest device</source>
        <translation>Dyfais fwyaf ei risg</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 o 100</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Caewyd ar</translation>
    </message>
    <message>
        <source>%1 speaks for %2 (%3)</source>
        <translation>Mae %1 yn siarad o blaid %2 (%3)</translation>
    </message>
    <message>
        <source>A device that says nothing of itself</source>
        <translation>Dyfais nad yw&apos;n dweud dim amdani ei hun</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Siop</translation>
    </message>
    <message>
        <source>no store yet</source>
        <translation>dim siop eto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Cyfeiriad IP</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Cyfeiriad MAC</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Rhif cyfresol</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Cadarnwedd</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Gwelwyd ddiwethaf</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>not in scope</source>
        <translation>y tu allan i&apos;r cwmpas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Ni ddewiswyd dim</translation>
    </message>
    <message>
        <source>Choose a store or a device in the page to see what is known of it.</source>
        <translation>Dewiswch siop neu ddyfais ar y dudalen i weld beth sy&apos;n hysbys amdani.</translation>
    </message>
    <message>
        <source>Nothing has been found out yet.</source>
        <translation>Ni ddarganfuwyd dim eto.</translation>
    </message>
    <message>
        <source>Nobody has changed anything about it.</source>
        <translation>Ni newidiodd neb ddim yn ei chylch.</translation>
    </message>
    <message>
        <source>Published flaws of its firmware</source>
        <translation>Gwendidau cyhoeddedig ei chadarnwedd</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Gwerthwyd ar</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Gwerthwyd</translation>
    </message>
    <message>
        <source>What is there from that day on is the buyer’s, and not counted as to be removed.</source>
        <translation>Y prynwr biau’r hyn sydd yno o’r diwrnod hwnnw ymlaen, ac nid yw’n cael ei gyfrif fel rhywbeth i’w dynnu.</translation>
    </message>
    <message>
        <source>not in scope: its store was sold on %1</source>
        <translation>y tu allan i’r cwmpas: gwerthwyd ei siop ar %1</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::DonePage</name>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Mewnforiwyd</translation>
    </message>
    <message>
        <source>It is one step: one undo takes all of it back.</source>
        <translation>Un cam ydyw: mae un dadwneud yn tynnu&apos;r cyfan yn ôl.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Dadwneud y mewnforio hwn</translation>
    </message>
    <message>
        <source>Open the new ones</source>
        <translation>Agor y rhai newydd</translation>
    </message>
    <message>
        <source>The import was taken back. Everything is as it was before.</source>
        <translation>Tynnwyd y mewnforio&apos;n ôl. Mae popeth fel yr oedd o&apos;r blaen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused and left out.</source>
        <translation>
            <numerusform>Gwrthodwyd %Ln o resi a gadawyd hwy allan.</numerusform>
            <numerusform>Gwrthodwyd %Ln rhes a gadawyd hi allan.</numerusform>
            <numerusform>Gwrthodwyd %Ln o resi a gadawyd hwy allan.</numerusform>
            <numerusform>Gwrthodwyd %Ln o resi a gadawyd hwy allan.</numerusform>
            <numerusform>Gwrthodwyd %Ln o resi a gadawyd hwy allan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln new device(s)</source>
        <translation>
            <numerusform>Agor y dyfeisiau newydd (%Ln)</numerusform>
            <numerusform>Agor y %Ln ddyfais newydd</numerusform>
            <numerusform>Agor y dyfeisiau newydd (%Ln)</numerusform>
            <numerusform>Agor y dyfeisiau newydd (%Ln)</numerusform>
            <numerusform>Agor y dyfeisiau newydd (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln o ddyfeisiau</numerusform>
            <numerusform>%Ln ddyfais</numerusform>
            <numerusform>%Ln o ddyfeisiau</numerusform>
            <numerusform>%Ln o ddyfeisiau</numerusform>
            <numerusform>%Ln o ddyfeisiau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s)</source>
        <translation>
            <numerusform>%Ln o siopau</numerusform>
            <numerusform>%Ln siop</numerusform>
            <numerusform>%Ln o siopau</numerusform>
            <numerusform>%Ln o siopau</numerusform>
            <numerusform>%Ln o siopau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subnet(s)</source>
        <translation>
            <numerusform>%Ln o is-rwydweithiau</numerusform>
            <numerusform>%Ln is-rwydwaith</numerusform>
            <numerusform>%Ln o is-rwydweithiau</numerusform>
            <numerusform>%Ln o is-rwydweithiau</numerusform>
            <numerusform>%Ln o is-rwydweithiau</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Newydd: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Newidiwyd: %1.</translation>
    </message>
    <message>
        <source>As before: %1.</source>
        <translation>Fel o&apos;r blaen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of all of them, %Ln device(s) with sources that disagree wait under Identify.</source>
        <translation>
            <numerusform>O&apos;r cyfan, mae %Ln o ddyfeisiau â ffynonellau sy&apos;n anghytuno yn aros o dan Adnabod.</numerusform>
            <numerusform>O&apos;r cyfan, mae %Ln ddyfais â ffynonellau sy&apos;n anghytuno yn aros o dan Adnabod.</numerusform>
            <numerusform>O&apos;r cyfan, mae %Ln o ddyfeisiau â ffynonellau sy&apos;n anghytuno yn aros o dan Adnabod.</numerusform>
            <numerusform>O&apos;r cyfan, mae %Ln o ddyfeisiau â ffynonellau sy&apos;n anghytuno yn aros o dan Adnabod.</numerusform>
            <numerusform>O&apos;r cyfan, mae %Ln o ddyfeisiau â ffynonellau sy&apos;n anghytuno yn aros o dan Adnabod.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the %Ln question(s) that the newer register raises</source>
        <translation>
            <numerusform>Gweld y %Ln o gwestiynau y mae’r gofrestr fwy newydd yn eu codi</numerusform>
            <numerusform>Gweld y cwestiwn y mae’r gofrestr fwy newydd yn ei godi (%Ln)</numerusform>
            <numerusform>Gweld y %Ln o gwestiynau y mae’r gofrestr fwy newydd yn eu codi</numerusform>
            <numerusform>Gweld y %Ln o gwestiynau y mae’r gofrestr fwy newydd yn eu codi</numerusform>
            <numerusform>Gweld y %Ln o gwestiynau y mae’r gofrestr fwy newydd yn eu codi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read, or not to their end: %1.</source>
        <translation>
            <numerusform>Ni ellid darllen %Ln o ffeiliau, neu ddim hyd eu diwedd: %1.</numerusform>
            <numerusform>Ni ellid darllen %Ln ffeil, neu ddim hyd ei diwedd: %1.</numerusform>
            <numerusform>Ni ellid darllen %Ln o ffeiliau, neu ddim hyd eu diwedd: %1.</numerusform>
            <numerusform>Ni ellid darllen %Ln o ffeiliau, neu ddim hyd eu diwedd: %1.</numerusform>
            <numerusform>Ni ellid darllen %Ln o ffeiliau, neu ddim hyd eu diwedd: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::DryRunPage</name>
    <message>
        <source>Dry run</source>
        <translation>Rhediad prawf</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. This is what would change.</source>
        <translation>Ni fewnforiwyd dim eto. Dyma beth fyddai&apos;n newid.</translation>
    </message>
    <message>
        <source>Export the refused rows…</source>
        <translation>Allforio&apos;r rhesi a wrthodwyd…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Beth fyddai&apos;n newid</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>i&apos;w hychwanegu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>old value kept in history</source>
        <translation>cedwir yr hen werth yn yr hanes</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Yr un fath</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>dim i&apos;w wneud</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Gwrthdrawiadau</translation>
    </message>
    <message>
        <source>you decide later</source>
        <translation>chi fydd yn penderfynu wedyn</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>gyda rheswm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) came in before, the very same: nothing would be added from them.</source>
        <translation>
            <numerusform>Daeth %Ln o ffeiliau i mewn o&apos;r blaen, yr union rai: ni fyddai dim yn cael ei ychwanegu ohonynt.</numerusform>
            <numerusform>Daeth %Ln ffeil i mewn o&apos;r blaen, yr union un: ni fyddai dim yn cael ei ychwanegu ohoni.</numerusform>
            <numerusform>Daeth %Ln o ffeiliau i mewn o&apos;r blaen, yr union rai: ni fyddai dim yn cael ei ychwanegu ohonynt.</numerusform>
            <numerusform>Daeth %Ln o ffeiliau i mewn o&apos;r blaen, yr union rai: ni fyddai dim yn cael ei ychwanegu ohonynt.</numerusform>
            <numerusform>Daeth %Ln o ffeiliau i mewn o&apos;r blaen, yr union rai: ni fyddai dim yn cael ei ychwanegu ohonynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dry run is still running. A moment more.</source>
        <translation>Mae&apos;r rhediad prawf yn dal ar waith. Eiliad eto.</translation>
    </message>
    <message>
        <source>Export the refused rows</source>
        <translation>Allforio&apos;r rhesi a wrthodwyd</translation>
    </message>
    <message>
        <source>refused rows.csv</source>
        <translation>rhesi a wrthodwyd.csv</translation>
    </message>
    <message>
        <source>Exported. Mend them there and import the file again.</source>
        <translation>Allforiwyd. Trwsiwch hwy yno a mewnforiwch y ffeil eto.</translation>
    </message>
    <message>
        <source>The dry run was stopped.</source>
        <translation>Stopiwyd y rhediad prawf.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Trying the import.</source>
        <translation>Yn rhoi cynnig ar y mewnforio.</translation>
    </message>
    <message>
        <source>Importing.</source>
        <translation>Yn mewnforio.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln change(s)</source>
        <translation>
            <numerusform>Mewnforio %Ln o newidiadau</numerusform>
            <numerusform>Mewnforio %Ln newid</numerusform>
            <numerusform>Mewnforio %Ln o newidiadau</numerusform>
            <numerusform>Mewnforio %Ln o newidiadau</numerusform>
            <numerusform>Mewnforio %Ln o newidiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of %1 were exported: mend them there and import the file again. The others are refused again, to be exported then.</source>
        <translation>
            <numerusform>Allforiwyd y %Ln cyntaf o %1: cywirwch hwy yno a mewnforiwch y ffeil eto. Gwrthodir y lleill eto, i’w hallforio bryd hynny.</numerusform>
            <numerusform>Allforiwyd y %Ln cyntaf o %1: cywirwch ef yno a mewnforiwch y ffeil eto. Gwrthodir y lleill eto, i’w hallforio bryd hynny.</numerusform>
            <numerusform>Allforiwyd y %Ln cyntaf o %1: cywirwch hwy yno a mewnforiwch y ffeil eto. Gwrthodir y lleill eto, i’w hallforio bryd hynny.</numerusform>
            <numerusform>Allforiwyd y %Ln cyntaf o %1: cywirwch hwy yno a mewnforiwch y ffeil eto. Gwrthodir y lleill eto, i’w hallforio bryd hynny.</numerusform>
            <numerusform>Allforiwyd y %Ln cyntaf o %1: cywirwch hwy yno a mewnforiwch y ffeil eto. Gwrthodir y lleill eto, i’w hallforio bryd hynny.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::EstateLists</name>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Seen again</source>
        <translation>Gwelwyd eto</translation>
    </message>
    <message>
        <source>Maker or brand</source>
        <translation>Gwneuthurwr neu frand</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Dosbarth</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pa mor sicr</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>O fewn y cwmpas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Siop</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Rhif cyfresol</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gwnaed ar</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Gwelwyd gyntaf</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Gwelwyd ddiwethaf</translation>
    </message>
    <message>
        <source>no store yet</source>
        <translation>dim siop eto</translation>
    </message>
    <message>
        <source>none of the stores</source>
        <translation>dim un o&apos;r siopau</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhanbarth</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>Cenedl</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dyfeisiau</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>I&apos;w penderfynu</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Planned week</source>
        <translation>Wythnos gynlluniedig</translation>
    </message>
    <message>
        <source>Store closed</source>
        <translation>Siop ar gau</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Bwlch</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dyfais</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Beth a ganfuwyd</translation>
    </message>
    <message>
        <source>All gaps</source>
        <translation>Pob bwlch</translation>
    </message>
    <message>
        <source>No known device</source>
        <translation>Dim dyfais hysbys</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::EstatePage</name>
    <message>
        <source>Devices</source>
        <translation>Dyfeisiau</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Hidlo dyfeisiau</translation>
    </message>
    <message>
        <source>Filter by maker, model, store, region, address, name, serial number or status</source>
        <translation>Hidlo yn ôl gwneuthurwr, model, siop, rhanbarth, cyfeiriad, enw, rhif cyfresol neu statws</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) listed</source>
        <translation>
            <numerusform>%Ln o ddyfeisiau wedi’u rhestru</numerusform>
            <numerusform>%Ln ddyfais wedi’i rhestru</numerusform>
            <numerusform>%Ln o ddyfeisiau wedi’u rhestru</numerusform>
            <numerusform>%Ln o ddyfeisiau wedi’u rhestru</numerusform>
            <numerusform>%Ln o ddyfeisiau wedi’u rhestru</numerusform>
        </translation>
    </message>
    <message>
        <source>devices.csv</source>
        <translation>dyfeisiau.csv</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Siopau</translation>
    </message>
    <message>
        <source>Filter stores</source>
        <translation>Hidlo siopau</translation>
    </message>
    <message>
        <source>Filter by code, name, town, postcode, region, nation or status</source>
        <translation>Hidlo yn ôl cod, enw, tref, cod post, rhanbarth, cenedl neu statws</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) listed</source>
        <translation>
            <numerusform>%Ln o siopau wedi’u rhestru</numerusform>
            <numerusform>%Ln siop wedi’i rhestru</numerusform>
            <numerusform>%Ln o siopau wedi’u rhestru</numerusform>
            <numerusform>%Ln o siopau wedi’u rhestru</numerusform>
            <numerusform>%Ln o siopau wedi’u rhestru</numerusform>
        </translation>
    </message>
    <message>
        <source>stores.csv</source>
        <translation>siopau.csv</translation>
    </message>
    <message>
        <source>No store and no device is known yet</source>
        <translation>Nid oes siop na dyfais yn hysbys eto</translation>
    </message>
    <message>
        <source>Everything that was brought in is listed here: bring in your store list first, then a scan or a list of cameras.</source>
        <translation>Rhestrir yma bopeth a ddaeth i mewn: dewch â&apos;ch rhestr siopau i mewn gyntaf, yna sgan neu restr o gamerâu.</translation>
    </message>
    <message>
        <source>Go to Import</source>
        <translation>Mynd i Mewnforio</translation>
    </message>
    <message>
        <source>See the &amp;evidence</source>
        <translation>Gweld y &amp;dystiolaeth</translation>
    </message>
    <message>
        <source>Its &amp;devices</source>
        <translation>Ei &amp;dyfeisiau</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copïo&apos;r rhesi a ddewiswyd</translation>
    </message>
    <message>
        <source>Open the device or store where it is decided or followed</source>
        <translation>Agor y ddyfais neu&apos;r siop lle penderfynir arni neu y&apos;i dilynir</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Dyfeisiau</translation>
    </message>
    <message>
        <source>&amp;Stores</source>
        <translation>&amp;Siopau</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>Ystad</translation>
    </message>
    <message>
        <source>&amp;Follow it in Track</source>
        <translation>Ei &amp;dilyn yn Olrhain</translation>
    </message>
    <message>
        <source>Looking for what the import brought</source>
        <translation>Yn chwilio am yr hyn a ddaeth gyda&apos;r mewnforio</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln device(s) that this import was the first to bring.</source>
        <translation>
            <numerusform>Dim ond y %Ln o ddyfeisiau y daeth y mewnforio hwn â nhw gyntaf.</numerusform>
            <numerusform>Dim ond y %Ln ddyfais y daeth y mewnforio hwn â hi gyntaf.</numerusform>
            <numerusform>Dim ond y %Ln o ddyfeisiau y daeth y mewnforio hwn â nhw gyntaf.</numerusform>
            <numerusform>Dim ond y %Ln o ddyfeisiau y daeth y mewnforio hwn â nhw gyntaf.</numerusform>
            <numerusform>Dim ond y %Ln o ddyfeisiau y daeth y mewnforio hwn â nhw gyntaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the devices at %1.</source>
        <translation>Dim ond y dyfeisiau yn %1.</translation>
    </message>
    <message numerus="yes">
        <source>Set &amp;status of %Ln device(s)…</source>
        <translation>
            <numerusform>Gosod &amp;statws %Ln o ddyfeisiau…</numerusform>
            <numerusform>Gosod &amp;statws %Ln ddyfais…</numerusform>
            <numerusform>Gosod &amp;statws %Ln o ddyfeisiau…</numerusform>
            <numerusform>Gosod &amp;statws %Ln o ddyfeisiau…</numerusform>
            <numerusform>Gosod &amp;statws %Ln o ddyfeisiau…</numerusform>
        </translation>
    </message>
    <message>
        <source>Say &amp;where it is</source>
        <translation>Dweud &amp;ble mae</translation>
    </message>
    <message>
        <source>Say &amp;what it is</source>
        <translation>Dweud &amp;beth ydyw</translation>
    </message>
    <message>
        <source>&amp;Follow its store in Track</source>
        <translation>&amp;Dilyn ei siop yn Olrhain</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln o ddyfeisiau</numerusform>
            <numerusform>%Ln ddyfais</numerusform>
            <numerusform>%Ln o ddyfeisiau</numerusform>
            <numerusform>%Ln o ddyfeisiau</numerusform>
            <numerusform>%Ln o ddyfeisiau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set status of %Ln device(s)</source>
        <translation>
            <numerusform>Gosod statws %Ln o ddyfeisiau</numerusform>
            <numerusform>Gosod statws %Ln ddyfais</numerusform>
            <numerusform>Gosod statws %Ln o ddyfeisiau</numerusform>
            <numerusform>Gosod statws %Ln o ddyfeisiau</numerusform>
            <numerusform>Gosod statws %Ln o ddyfeisiau</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have come as far as that already.</source>
        <translation>Maent i gyd wedi dod mor bell â hynny eisoes.</translation>
    </message>
    <message>
        <source>Devices, stores or gaps</source>
        <translation>Dyfeisiau, siopau neu fylchau</translation>
    </message>
    <message>
        <source>&amp;Gaps</source>
        <translation>&amp;Bylchau</translation>
    </message>
    <message>
        <source>Its &amp;rows…</source>
        <translation>Ei &amp;rhesi…</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln are &amp;one device</source>
        <translation>
            <numerusform>&amp;Un ddyfais yw’r %Ln hyn</numerusform>
            <numerusform>&amp;Un ddyfais yw’r %Ln hyn</numerusform>
            <numerusform>&amp;Un ddyfais yw’r %Ln hyn</numerusform>
            <numerusform>&amp;Un ddyfais yw’r %Ln hyn</numerusform>
            <numerusform>&amp;Un ddyfais yw’r %Ln hyn</numerusform>
        </translation>
    </message>
    <message>
        <source>A device that says nothing of itself</source>
        <translation>Dyfais nad yw&apos;n dweud dim amdani&apos;i hun</translation>
    </message>
    <message>
        <source>Telling rows apart</source>
        <translation>Gwahanu rhesi</translation>
    </message>
    <message>
        <source>Making devices one</source>
        <translation>Gwneud dyfeisiau’n un</translation>
    </message>
    <message>
        <source>One device</source>
        <translation>Un ddyfais</translation>
    </message>
    <message>
        <source>Make them one device all the same?</source>
        <translation>Eu gwneud yn un ddyfais serch hynny?</translation>
    </message>
    <message>
        <source>They differ in: %1. It can be undone.</source>
        <translation>Maent yn wahanol o ran: %1. Gellir ei ddadwneud.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Eu gwneud yn un</translation>
    </message>
    <message>
        <source>Leave them apart</source>
        <translation>Eu gadael ar wahân</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln device(s) whose store changed.</source>
        <translation>
            <numerusform>Dim ond y %Ln o ddyfeisiau y newidiodd eu siop.</numerusform>
            <numerusform>Dim ond y %Ln ddyfais y newidiodd ei siop.</numerusform>
            <numerusform>Dim ond y %Ln o ddyfeisiau y newidiodd eu siop.</numerusform>
            <numerusform>Dim ond y %Ln o ddyfeisiau y newidiodd eu siop.</numerusform>
            <numerusform>Dim ond y %Ln o ddyfeisiau y newidiodd eu siop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::EvidenceCard</name>
    <message>
        <source>A device that says nothing of itself</source>
        <translation>Dyfais nad yw&apos;n dweud dim amdani&apos;i hun</translation>
    </message>
    <message>
        <source>No store yet</source>
        <translation>Dim siop eto</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Serial number %1.</source>
        <translation>Rhif cyfresol %1.</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <translation>Gwelwyd ddiwethaf %1.</translation>
    </message>
    <message>
        <source>What points to it</source>
        <translation>Beth sy&apos;n pwyntio ato</translation>
    </message>
    <message>
        <source>What would disprove it</source>
        <translation>Beth fyddai&apos;n ei wrthbrofi</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>No device chosen</source>
        <translation>Dim dyfais wedi&apos;i dewis</translation>
    </message>
    <message>
        <source>Choose a device in the list.</source>
        <translation>Dewiswch ddyfais yn y rhestr.</translation>
    </message>
    <message>
        <source>Likely made by %1, %2 % sure.</source>
        <translation>Gwnaed yn ôl pob tebyg gan %1, %2 % yn sicr.</translation>
    </message>
    <message>
        <source>Published flaws of its firmware</source>
        <translation>Gwendidau cyhoeddedig ei chadarnwedd</translation>
    </message>
    <message>
        <source>A device of disputed make</source>
        <translation>Dyfais y mae anghytuno am ei gwneuthurwr</translation>
    </message>
    <message>
        <source>Listed as %1, which other evidence contradicts.</source>
        <translation>Wedi’i rhestru fel %1, sy’n groes i dystiolaeth arall.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Beth a ganfuwyd</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Ni fewnforiwyd dim eto.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Siop</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Rhesi cyntaf</translation>
    </message>
    <message>
        <source>Looking at the files.</source>
        <translation>Yn edrych ar y ffeiliau.</translation>
    </message>
    <message>
        <source>There is no file in there. Close this and choose others.</source>
        <translation>Nid oes ffeil yno. Caewch hwn a dewiswch rai eraill.</translation>
    </message>
    <message>
        <source>Next: Dry run</source>
        <translation>Nesaf: Rhediad prawf</translation>
    </message>
    <message>
        <source>Next: Match columns</source>
        <translation>Nesaf: Paru colofnau</translation>
    </message>
    <message>
        <source>by rows</source>
        <translation>fesul rhes</translation>
    </message>
    <message>
        <source>This is no table: it is read as it stands.</source>
        <translation>Nid tabl yw hwn: fe&apos;i darllenir fel y mae.</translation>
    </message>
    <message numerus="yes">
        <source>First %Ln row(s)</source>
        <translation>
            <numerusform>Y %Ln rhes gyntaf</numerusform>
            <numerusform>Y %Ln rhes gyntaf</numerusform>
            <numerusform>Y %Ln rhes gyntaf</numerusform>
            <numerusform>Y %Ln rhes gyntaf</numerusform>
            <numerusform>Y %Ln rhes gyntaf</numerusform>
        </translation>
    </message>
    <message>
        <source>text as %1</source>
        <translation>testun fel %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) with passwords dropped</source>
        <translation>
            <numerusform>Gollyngwyd %Ln o golofnau â chyfrineiriau</numerusform>
            <numerusform>Gollyngwyd %Ln golofn â chyfrineiriau</numerusform>
            <numerusform>Gollyngwyd %Ln o golofnau â chyfrineiriau</numerusform>
            <numerusform>Gollyngwyd %Ln o golofnau â chyfrineiriau</numerusform>
            <numerusform>Gollyngwyd %Ln o golofnau â chyfrineiriau</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking at the files. A moment more.</source>
        <translation>Yn dal i edrych ar y ffeiliau. Eiliad eto.</translation>
    </message>
    <message>
        <source>None of these files can be read. Close this and choose others.</source>
        <translation>Ni ellir darllen yr un o&apos;r ffeiliau hyn. Caewch hwn a dewiswch rai eraill.</translation>
    </message>
    <message>
        <source>Left out unless you say what its columns are</source>
        <translation>Gadewir allan oni ddywedwch beth yw ei golofnau</translation>
    </message>
    <message>
        <source>at the dry run</source>
        <translation>yn y rhediad prawf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read and will be left out; choose one to see why.</source>
        <translation>
            <numerusform>Ni ellir darllen %Ln o ffeiliau ac fe’u gadewir allan; dewiswch un i weld pam.</numerusform>
            <numerusform>Ni ellir darllen %Ln ffeil ac fe’i gadewir allan; dewiswch hi i weld pam.</numerusform>
            <numerusform>Ni ellir darllen %Ln ffeil ac fe’u gadewir allan; dewiswch un i weld pam.</numerusform>
            <numerusform>Ni ellir darllen %Ln ffeil ac fe’u gadewir allan; dewiswch un i weld pam.</numerusform>
            <numerusform>Ni ellir darllen %Ln ffeil ac fe’u gadewir allan; dewiswch un i weld pam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::FlawWords</name>
    <message>
        <source>No source tells its firmware.</source>
        <translation>Nid oes un ffynhonnell yn dweud beth yw ei chadarnwedd.</translation>
    </message>
    <message>
        <source>By its firmware %1, of a source without a date.</source>
        <translation>Yn ôl ei chadarnwedd %1, o ffynhonnell heb ddyddiad.</translation>
    </message>
    <message numerus="yes">
        <source>By its firmware %1, last seen on %2, %Ln day(s) ago.</source>
        <translation>
            <numerusform>Yn ôl ei chadarnwedd %1, a welwyd ddiwethaf ar %2, %Ln o ddyddiau’n ôl.</numerusform>
            <numerusform>Yn ôl ei chadarnwedd %1, a welwyd ddiwethaf ar %2, %Ln diwrnod yn ôl.</numerusform>
            <numerusform>Yn ôl ei chadarnwedd %1, a welwyd ddiwethaf ar %2, %Ln o ddyddiau’n ôl.</numerusform>
            <numerusform>Yn ôl ei chadarnwedd %1, a welwyd ddiwethaf ar %2, %Ln o ddyddiau’n ôl.</numerusform>
            <numerusform>Yn ôl ei chadarnwedd %1, a welwyd ddiwethaf ar %2, %Ln o ddyddiau’n ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attackers use it; published on %1.</source>
        <translation>Mae ymosodwyr yn ei ddefnyddio; cyhoeddwyd ar %1.</translation>
    </message>
    <message>
        <source>Only somebody who is logged in can use it.</source>
        <translation>Dim ond rhywun sydd wedi mewngofnodi all ei ddefnyddio.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Ffynhonnell: %1.</translation>
    </message>
    <message>
        <source>Published flaws as of %1.</source>
        <translation>Gwendidau cyhoeddedig hyd at %1.</translation>
    </message>
    <message>
        <source>No statement names this model, which is not the same as safe.</source>
        <translation>Nid oes datganiad yn enwi’r model hwn, ac nid yw hynny yr un peth â diogel.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::GanttHeader</name>
    <message>
        <source>Weeks and months</source>
        <translation>Wythnosau a misoedd</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::GanttKey</name>
    <message>
        <source>Baseline</source>
        <translation>Gwaelodlin</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Allwedd</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Rhewi</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::GanttTable</name>
    <message>
        <source>%1, done</source>
        <translation>%1, wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Arolwg</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Archebu</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Gosod</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Gwirio</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Gwaelodlin %1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Wedi&apos;i binio</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Wedi&apos;i ohirio: %1</translation>
    </message>
    <message>
        <source>Certificates in</source>
        <translation>Tystysgrifau i mewn</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Gwaelodlin</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marciau</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, yn hwyr</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::GanttTimeline</name>
    <message>
        <source>Bars over time</source>
        <translation>Barrau dros amser</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::GanttView</name>
    <message>
        <source>Plan, one row for each site</source>
        <translation>Cynllun, un rhes i bob safle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Chwyddo</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Lleihau</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::GapsTab</name>
    <message>
        <source>Gaps</source>
        <translation>Bylchau</translation>
    </message>
    <message>
        <source>Filter gaps</source>
        <translation>Hidlo bylchau</translation>
    </message>
    <message>
        <source>Filter by store, device, address or what was found</source>
        <translation>Hidlo yn ôl siop, dyfais, cyfeiriad neu’r hyn a ganfuwyd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) listed</source>
        <translation>
            <numerusform>%Ln o fylchau wedi’u rhestru</numerusform>
            <numerusform>%Ln bwlch wedi’i restru</numerusform>
            <numerusform>%Ln o fylchau wedi’u rhestru</numerusform>
            <numerusform>%Ln o fylchau wedi’u rhestru</numerusform>
            <numerusform>%Ln o fylchau wedi’u rhestru</numerusform>
        </translation>
    </message>
    <message>
        <source>gaps.csv</source>
        <translation>bylchau.csv</translation>
    </message>
    <message>
        <source>Stores count as s&amp;ilent after so many days:</source>
        <translation>Mae siopau’n &amp;ddistaw ar ôl cynifer o ddyddiau:</translation>
    </message>
    <message>
        <source>Something has changed since these gaps were looked for.</source>
        <translation>Mae rhywbeth wedi newid ers chwilio am y bylchau hyn.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chwilio eto</translation>
    </message>
    <message>
        <source>The gaps were not looked for to the end.</source>
        <translation>Ni chwiliwyd am y bylchau hyd y diwedd.</translation>
    </message>
    <message>
        <source>The programme is busy. The gaps can be looked for when it is done.</source>
        <translation>Mae’r rhaglen yn brysur. Gellir chwilio am y bylchau pan fydd wedi gorffen.</translation>
    </message>
    <message>
        <source>Looking for gaps…</source>
        <translation>Wrthi’n chwilio am fylchau…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Looking for gaps</source>
        <translation>Chwilio am fylchau</translation>
    </message>
    <message>
        <source>Show the s&amp;tore</source>
        <translation>Dangos y &amp;siop</translation>
    </message>
    <message>
        <source>Show the de&amp;vice</source>
        <translation>Dangos y ddy&amp;fais</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::IdentifyPage</name>
    <message>
        <source>Filter devices</source>
        <translation>Hidlo dyfeisiau</translation>
    </message>
    <message>
        <source>Show decided</source>
        <translation>Dangos y rhai a benderfynwyd</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nid oes dim yn aros am benderfyniad</translation>
    </message>
    <message>
        <source>Devices come here when their sources disagree or do not say enough. Import a scan or a device list to begin.</source>
        <translation>Daw dyfeisiau yma pan fo&apos;u ffynonellau&apos;n anghytuno neu heb ddweud digon. Mewnforiwch sgan neu restr ddyfeisiau i ddechrau.</translation>
    </message>
    <message>
        <source>Go to Import</source>
        <translation>Mynd i Mewnforio</translation>
    </message>
    <message>
        <source>Leave it to the evidence</source>
        <translation>Ei adael i&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>Filter by model, maker, store or address</source>
        <translation>Hidlo yn ôl model, gwneuthurwr, siop neu gyfeiriad</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Adnabod</translation>
    </message>
    <message>
        <source>Devices waiting for a decision</source>
        <translation>Dyfeisiau sy&apos;n aros am benderfyniad</translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation>Dadwneud (U)</translation>
    </message>
    <message>
        <source>Other brand… (B)</source>
        <translation>Brand arall… (B)</translation>
    </message>
    <message>
        <source>Not in scope (N)</source>
        <translation>Y tu allan i&apos;r cwmpas (N)</translation>
    </message>
    <message>
        <source>%1 (Y)</source>
        <translation>%1 (Y)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Cadarnhau</translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln like this (Space)</source>
        <translation>
            <numerusform>Dewis %Ln fel hyn (Bylchwr)</numerusform>
            <numerusform>Dewis %Ln fel hon (Bylchwr)</numerusform>
            <numerusform>Dewis %Ln fel hyn (Bylchwr)</numerusform>
            <numerusform>Dewis %Ln fel hyn (Bylchwr)</numerusform>
            <numerusform>Dewis %Ln fel hyn (Bylchwr)</numerusform>
        </translation>
    </message>
    <message>
        <source>The same address prefix and model</source>
        <translation>Yr un rhagddodiad cyfeiriad a model</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) selected</source>
        <translation>
            <numerusform>%Ln o ddyfeisiau wedi&apos;u dewis</numerusform>
            <numerusform>%Ln ddyfais wedi&apos;i dewis</numerusform>
            <numerusform>%Ln o ddyfeisiau wedi&apos;u dewis</numerusform>
            <numerusform>%Ln o ddyfeisiau wedi&apos;u dewis</numerusform>
            <numerusform>%Ln o ddyfeisiau wedi&apos;u dewis</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm, or name the maker</source>
        <translation>Cadarnhau, neu enwi&apos;r gwneuthurwr</translation>
    </message>
    <message>
        <source>Not in scope</source>
        <translation>Y tu allan i&apos;r cwmpas</translation>
    </message>
    <message>
        <source>Another brand</source>
        <translation>Brand arall</translation>
    </message>
    <message>
        <source>Select all that are like this one</source>
        <translation>Dewis pob un sy&apos;n debyg i hon</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Dadwneud y penderfyniad diwethaf</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>&amp;Accept suggestions…</source>
        <translation>&amp;Derbyn awgrymiadau…</translation>
    </message>
    <message>
        <source>Same evidence… (E)</source>
        <translation>Yr un dystiolaeth… (E)</translation>
    </message>
    <message>
        <source>Select all with the same evidence</source>
        <translation>Dewis pob un â’r un dystiolaeth</translation>
    </message>
    <message>
        <source>Looking for the same evidence</source>
        <translation>Yn chwilio am yr un dystiolaeth</translation>
    </message>
    <message>
        <source>No maker is that sure.</source>
        <translation>Nid oes gwneuthurwr mor sicr â hynny.</translation>
    </message>
    <message numerus="yes">
        <source>The makers of %Ln device(s) would be confirmed, as one step that can be undone.</source>
        <translation>
            <numerusform>Byddai gwneuthurwyr %Ln o ddyfeisiau yn cael eu cadarnhau, fel un cam y gellir ei ddadwneud.</numerusform>
            <numerusform>Byddai gwneuthurwyr %Ln ddyfais yn cael eu cadarnhau, fel un cam y gellir ei ddadwneud.</numerusform>
            <numerusform>Byddai gwneuthurwyr %Ln o ddyfeisiau yn cael eu cadarnhau, fel un cam y gellir ei ddadwneud.</numerusform>
            <numerusform>Byddai gwneuthurwyr %Ln o ddyfeisiau yn cael eu cadarnhau, fel un cam y gellir ei ddadwneud.</numerusform>
            <numerusform>Byddai gwneuthurwyr %Ln o ddyfeisiau yn cael eu cadarnhau, fel un cam y gellir ei ddadwneud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln device(s)</source>
        <translation>
            <numerusform>Cadarnhau %Ln o ddyfeisiau</numerusform>
            <numerusform>Cadarnhau %Ln ddyfais</numerusform>
            <numerusform>Cadarnhau %Ln o ddyfeisiau</numerusform>
            <numerusform>Cadarnhau %Ln o ddyfeisiau</numerusform>
            <numerusform>Cadarnhau %Ln o ddyfeisiau</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation>Derbyn awgrymiadau</translation>
    </message>
    <message>
        <source>Confirm the maker of every device that waits and is at least so sure:</source>
        <translation>Cadarnhau gwneuthurwr pob dyfais sy’n aros ac sydd o leiaf mor sicr â hyn:</translation>
    </message>
    <message>
        <source>Park (S)</source>
        <translation>Rhoi o&apos;r neilltu (S)</translation>
    </message>
    <message>
        <source>Park: decide later</source>
        <translation>Rhoi o&apos;r neilltu: penderfynu&apos;n hwyrach</translation>
    </message>
    <message>
        <source>Landlord’s (L)</source>
        <translation>Eiddo’r landlord (L)</translation>
    </message>
    <message>
        <source>Make unknown (M)</source>
        <translation>Gwneuthuriad anhysbys (M)</translation>
    </message>
    <message>
        <source>The landlord’s, not ours to remove</source>
        <translation>Eiddo’r landlord, nid ein rhai ni i’w tynnu</translation>
    </message>
    <message>
        <source>Make unknown: nobody can tell</source>
        <translation>Gwneuthuriad anhysbys: ni all neb ddweud</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copïo’r rhesi a ddewiswyd</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cau’r neges</translation>
    </message>
    <message>
        <source>Maker &amp;tables…</source>
        <translation>&amp;Tablau gwneuthurwyr…</translation>
    </message>
    <message>
        <source>Your own tables that tell makers apart (Ctrl+L)</source>
        <translation>Eich tablau eich hun sy’n gwahaniaethu rhwng gwneuthurwyr (Ctrl+L)</translation>
    </message>
    <message>
        <source>Your maker tables</source>
        <translation>Eich tablau gwneuthurwyr</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ImportPage</name>
    <message>
        <source>Past imports</source>
        <translation>Mewnforion blaenorol</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Mewnforiwyd</translation>
    </message>
    <message>
        <source>Devices seen</source>
        <translation>Dyfeisiau a welwyd</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Siopau</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Is-rwydweithiau</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Dewis &amp;ffeiliau…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Dewis ff&amp;older…</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Gollyngwch ffeiliau neu ffolderi yma</translation>
    </message>
    <message>
        <source>Store lists, subnet tables, network scans, camera and recorder lists: CSV, Excel, XML. You see what would change before anything does.</source>
        <translation>Rhestrau siopau, tablau is-rwydweithiau, sganiau rhwydwaith, rhestrau camerâu a recordyddion: CSV, Excel, XML. Gwelwch beth fyddai&apos;n newid cyn i ddim newid.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Dewis ffeiliau i&apos;w mewnforio</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Dewis ffolder i&apos;w fewnforio</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Begin with your store list.</source>
        <translation>Ni fewnforiwyd dim eto. Dechreuwch â&apos;ch rhestr siopau.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Dadwneud y mewnforio hwn</translation>
    </message>
    <message>
        <source>Undoing %1</source>
        <translation>Yn dadwneud %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>mewn defnydd</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Ei ddefnyddio eto</translation>
    </message>
    <message>
        <source>Using %1 again</source>
        <translation>Yn defnyddio %1 eto</translation>
    </message>
    <message>
        <source>&amp;List the devices it brought</source>
        <translation>&amp;Rhestru&apos;r dyfeisiau a ddaeth gydag ef</translation>
    </message>
    <message>
        <source>What a newer register &amp;changes…</source>
        <translation>Beth mae cofrestr fwy newydd yn ei &amp;newid…</translation>
    </message>
    <message>
        <source>What was decided from it stays: %1.</source>
        <translation>Erys yr hyn a benderfynwyd ohono: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) and %1 so far</source>
        <translation>
            <numerusform>%Ln o siopau a %1 hyd yn hyn</numerusform>
            <numerusform>%Ln siop a %1 hyd yn hyn</numerusform>
            <numerusform>%Ln o siopau a %1 hyd yn hyn</numerusform>
            <numerusform>%Ln o siopau a %1 hyd yn hyn</numerusform>
            <numerusform>%Ln o siopau a %1 hyd yn hyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln o ddyfeisiau</numerusform>
            <numerusform>%Ln ddyfais</numerusform>
            <numerusform>%Ln o ddyfeisiau</numerusform>
            <numerusform>%Ln o ddyfeisiau</numerusform>
            <numerusform>%Ln o ddyfeisiau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Yn edrych ar y ffeiliau</translation>
    </message>
    <message>
        <source>Reading the tables again</source>
        <translation>Yn darllen y tablau eto</translation>
    </message>
    <message>
        <source>Trying the import</source>
        <translation>Yn rhoi cynnig ar y mewnforio</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Yn mewnforio %1</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Yn tynnu&apos;r mewnforio&apos;n ôl</translation>
    </message>
    <message>
        <source>Cancel the import?</source>
        <translation>Canslo’r mewnforio?</translation>
    </message>
    <message>
        <source>What you said of the columns would be lost. Nothing has been imported.</source>
        <translation>Collid yr hyn a ddywedoch am y colofnau. Nid oes dim wedi’i fewnforio.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dal ati</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Canslo’r mewnforio</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>Atal y mewnforio?</translation>
    </message>
    <message>
        <source>It is still running. Nothing stays of an import that is stopped.</source>
        <translation>Mae’n dal i redeg. Nid oes dim yn aros o fewnforio a ataliwyd.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Atal y mewnforio</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::InlineMessage</name>
    <message>
        <source>Note: %1</source>
        <translation>Nodyn: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Rhybudd: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Gwall: %1</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::JobList</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>tua %Ln o eiliadau ar ôl</numerusform>
            <numerusform>tua %Ln eiliad ar ôl</numerusform>
            <numerusform>tua %Ln o eiliadau ar ôl</numerusform>
            <numerusform>tua %Ln o eiliadau ar ôl</numerusform>
            <numerusform>tua %Ln o eiliadau ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>tua %Ln o funudau ar ôl</numerusform>
            <numerusform>tua %Ln munud ar ôl</numerusform>
            <numerusform>tua %Ln o funudau ar ôl</numerusform>
            <numerusform>tua %Ln o funudau ar ôl</numerusform>
            <numerusform>tua %Ln o funudau ar ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canslwyd</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Cynnydd %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Canslo %1</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::JobsPopup</name>
    <message>
        <source>Jobs</source>
        <translation>Tasgau</translation>
    </message>
    <message>
        <source>No jobs. Imports, plans and reports that take a while appear here.</source>
        <translation>Dim tasgau. Bydd mewnforion, cynlluniau ac adroddiadau sy&apos;n cymryd amser yn ymddangos yma.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::JournalModel</name>
    <message>
        <source>Written by a later version</source>
        <translation>Ysgrifennwyd gan fersiwn diweddarach</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::LineChart</name>
    <message>
        <source>Line chart</source>
        <translation>Siart llinell</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ListEditor</name>
    <message>
        <source>Remove the chosen row</source>
        <translation>Tynnu&apos;r rhes a ddewiswyd</translation>
    </message>
    <message>
        <source>%1: remove the chosen row</source>
        <translation>%1: tynnu&apos;r rhes a ddewiswyd</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Rhes %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ListPane</name>
    <message>
        <source>Which of them</source>
        <translation>Pa rai ohonynt</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copïo rhesi</translation>
    </message>
    <message>
        <source>E&amp;xport these rows…</source>
        <translation>&amp;Allforio&apos;r rhesi hyn…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos y cyfan</translation>
    </message>
    <message>
        <source>Looking for rows</source>
        <translation>Yn chwilio am resi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is selected. Choose rows first: Ctrl+A takes all of them.</source>
        <translation>Ni ddewiswyd dim. Dewiswch resi yn gyntaf: mae Ctrl+A yn cymryd pob un.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cau&apos;r neges</translation>
    </message>
    <message>
        <source>That is too much to copy. Export these rows to a file instead.</source>
        <translation>Mae hynny&apos;n ormod i&apos;w gopïo. Allforiwch y rhesi hyn i ffeil yn lle hynny.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>Copïwyd %Ln o resi.</numerusform>
            <numerusform>Copïwyd %Ln rhes.</numerusform>
            <numerusform>Copïwyd %Ln o resi.</numerusform>
            <numerusform>Copïwyd %Ln o resi.</numerusform>
            <numerusform>Copïwyd %Ln o resi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export these rows</source>
        <translation>Allforio&apos;r rhesi hyn</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Ffeiliau CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting rows</source>
        <translation>Yn allforio rhesi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>Ysgrifennwyd %Ln o resi i %1.</numerusform>
            <numerusform>Ysgrifennwyd %Ln rhes i %1.</numerusform>
            <numerusform>Ysgrifennwyd %Ln o resi i %1.</numerusform>
            <numerusform>Ysgrifennwyd %Ln o resi i %1.</numerusform>
            <numerusform>Ysgrifennwyd %Ln o resi i %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::MainWindow</name>
    <message>
        <source>Dismiss</source>
        <translation>Cau&apos;r neges</translation>
    </message>
    <message>
        <source>No programme is open. Open one, or make a new one, first.</source>
        <translation>Nid oes rhaglen ar agor. Agorwch un, neu gwnewch un newydd, yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 — Phaseout</source>
        <translation>%1 — Phaseout</translation>
    </message>
    <message>
        <source>Phaseout</source>
        <translation>Phaseout</translation>
    </message>
    <message>
        <source>Make a programme, open one, or try the sample estate.</source>
        <translation>Gwnewch raglen, agorwch un, neu rhowch gynnig ar yr ystad enghreifftiol.</translation>
    </message>
    <message>
        <source>Working. You can look around; changes wait until this is done.</source>
        <translation>Yn gweithio. Gallwch edrych o gwmpas; mae newidiadau&apos;n aros nes bod hyn wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>Counting what there is to do.</source>
        <translation>Yn cyfrif yr hyn sydd i&apos;w wneud.</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>Agor rhaglen</translation>
    </message>
    <message>
        <source>Phaseout programmes (*.phaseout)</source>
        <translation>Rhaglenni Phaseout (*.phaseout)</translation>
    </message>
    <message>
        <source>Something is still running</source>
        <translation>Mae rhywbeth yn dal ar waith</translation>
    </message>
    <message>
        <source>Stop what is running now?</source>
        <translation>Stopio&apos;r hyn sydd ar waith nawr?</translation>
    </message>
    <message>
        <source>What is not finished is left as it was before.</source>
        <translation>Gadewir yr hyn nas gorffennwyd fel yr oedd o&apos;r blaen.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Ei stopio</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>Gadael iddo orffen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Llwybrau byr bysellfwrdd</translation>
    </message>
    <message>
        <source>About Phaseout</source>
        <translation>Ynghylch Phaseout</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Rhaglen newydd</translation>
    </message>
    <message>
        <source>Close %1 and begin a new programme?</source>
        <translation>Cau %1 a dechrau rhaglen newydd?</translation>
    </message>
    <message>
        <source>It is saved. You find it again under Open recent.</source>
        <translation>Mae wedi&apos;i chadw. Fe&apos;i cewch eto o dan Agor diweddar.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Ei chau</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Ei chadw ar agor</translation>
    </message>
    <message numerus="yes">
        <source>By the evidence, %Ln other device(s) are at another store now.</source>
        <translation>
            <numerusform>Yn ôl y dystiolaeth, mae %Ln dyfais arall mewn siop arall bellach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, mae %Ln ddyfais arall mewn siop arall bellach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, mae %Ln ddyfais arall mewn siop arall bellach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, mae %Ln dyfais arall mewn siop arall bellach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, mae %Ln dyfais arall mewn siop arall bellach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are not applied</source>
        <translation>Nid yw&apos;r newidiadau wedi&apos;u gosod</translation>
    </message>
    <message>
        <source>Leave without them?</source>
        <translation>Gadael hebddynt?</translation>
    </message>
    <message>
        <source>What you changed on this page does not count until you apply it.</source>
        <translation>Nid yw&apos;r hyn a newidiwyd gennych ar y dudalen hon yn cyfrif nes i chi ei osod.</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Gadael hebddynt</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aros</translation>
    </message>
    <message>
        <source>On the page %1:</source>
        <translation>Ar y dudalen %1:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Where to keep the copy</source>
        <translation>Ble i gadw&apos;r copi</translation>
    </message>
    <message>
        <source>Copying an earlier version</source>
        <translation>Wrthi&apos;n copïo fersiwn gynharach</translation>
    </message>
    <message numerus="yes">
        <source>By the evidence, %Ln device(s) without a store have one now.</source>
        <translation>
            <numerusform>Yn ôl y dystiolaeth, mae gan %Ln dyfais a oedd heb siop un bellach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, mae gan %Ln ddyfais a oedd heb siop un bellach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, mae gan %Ln dyfais a oedd heb siop un bellach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, mae gan %Ln dyfais a oedd heb siop un bellach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, mae gan %Ln dyfais a oedd heb siop un bellach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the evidence, %Ln device(s) have no store any more.</source>
        <translation>
            <numerusform>Yn ôl y dystiolaeth, nid oes gan %Ln dyfais siop mwyach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, nid oes gan %Ln ddyfais siop mwyach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, nid oes gan %Ln dyfais siop mwyach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, nid oes gan %Ln dyfais siop mwyach.</numerusform>
            <numerusform>Yn ôl y dystiolaeth, nid oes gan %Ln dyfais siop mwyach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Dangos pa rai</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::MakerTablesDialog</name>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ychwanegu ffeiliau…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Tynnu</translation>
    </message>
    <message>
        <source>&amp;Use these tables</source>
        <translation>&amp;Defnyddio’r tablau hyn</translation>
    </message>
    <message>
        <source>Your maker tables</source>
        <translation>Eich tablau gwneuthurwyr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Tables of the names and columns of the built-in ones: %1. Their rows come before those. Of the IEEE’s lists of address prefixes, %2, what is new in them is kept.</source>
        <translation>Tablau ag enwau a cholofnau’r rhai cynwysedig: %1. Daw eu rhesi o flaen y rheini. O restrau rhagddodiaid cyfeiriadau’r IEEE, %2, cedwir yr hyn sy’n newydd ynddynt.</translation>
    </message>
    <message>
        <source>There are no tables of your own yet.</source>
        <translation>Nid oes tablau o’ch eiddo eich hun eto.</translation>
    </message>
    <message>
        <source>These tables are in use.</source>
        <translation>Mae’r tablau hyn ar waith.</translation>
    </message>
    <message>
        <source>Something else is running. This goes on when it is done.</source>
        <translation>Mae rhywbeth arall yn rhedeg. Bydd hyn yn parhau pan fydd wedi gorffen.</translation>
    </message>
    <message>
        <source>Add maker tables</source>
        <translation>Ychwanegu tablau gwneuthurwyr</translation>
    </message>
    <message>
        <source>Tables of makers (%1)</source>
        <translation>Tablau gwneuthurwyr (%1)</translation>
    </message>
    <message>
        <source>Choose the table first that is to go.</source>
        <translation>Dewiswch yn gyntaf y tabl sydd i fynd.</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Yn rhoi cynnig arno…</translation>
    </message>
    <message>
        <source>Trying out maker tables</source>
        <translation>Yn rhoi cynnig ar dablau gwneuthurwyr</translation>
    </message>
    <message>
        <source>Nothing in them is new: these tables are in use.</source>
        <translation>Nid oes dim newydd ynddynt: mae’r tablau hyn ar waith.</translation>
    </message>
    <message>
        <source>With these tables: %1</source>
        <translation>Gyda’r tablau hyn: %1</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::MapPage</name>
    <message>
        <source>Filter devices</source>
        <translation>Hidlo dyfeisiau</translation>
    </message>
    <message>
        <source>Show mapped by hand</source>
        <translation>Dangos y rhai a fapiwyd â llaw</translation>
    </message>
    <message>
        <source>Every device has a store</source>
        <translation>Mae gan bob dyfais siop</translation>
    </message>
    <message>
        <source>Devices come here when neither codes, subnets, host names nor addresses say where they are.</source>
        <translation>Daw dyfeisiau yma pan na fo codau, is-rwydweithiau, enwau gwesteiwyr na chyfeiriadau&apos;n dweud ble maent.</translation>
    </message>
    <message>
        <source>Go to Import</source>
        <translation>Mynd i Mewnforio</translation>
    </message>
    <message>
        <source>Leave it to the evidence</source>
        <translation>Ei adael i&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>Filter by address, name or model</source>
        <translation>Hidlo yn ôl cyfeiriad, enw neu fodel</translation>
    </message>
    <message>
        <source>Map to stores</source>
        <translation>Mapio i siopau</translation>
    </message>
    <message>
        <source>Devices without a store</source>
        <translation>Dyfeisiau heb siop</translation>
    </message>
    <message>
        <source>Name, street, town, postcode or code</source>
        <translation>Enw, stryd, tref, cod post neu god</translation>
    </message>
    <message>
        <source>Search the &amp;stores</source>
        <translation>Chwilio&apos;r &amp;siopau</translation>
    </message>
    <message>
        <source>Search the stores</source>
        <translation>Chwilio&apos;r siopau</translation>
    </message>
    <message>
        <source>Stores it may be at</source>
        <translation>Siopau lle gallai fod</translation>
    </message>
    <message>
        <source>Add this store…</source>
        <translation>Ychwanegu&apos;r siop hon…</translation>
    </message>
    <message>
        <source>No device chosen</source>
        <translation>Dim dyfais wedi&apos;i dewis</translation>
    </message>
    <message>
        <source>No store is like that. Add it if it is missing from your list.</source>
        <translation>Nid oes siop felly. Ychwanegwch hi os yw ar goll o&apos;ch rhestr.</translation>
    </message>
    <message>
        <source>Stores like what you typed, the likeliest first.</source>
        <translation>Siopau tebyg i&apos;r hyn a deipiwyd gennych, y mwyaf tebygol yn gyntaf.</translation>
    </message>
    <message>
        <source>Nothing says where it is. Search for its store.</source>
        <translation>Nid oes dim yn dweud ble mae. Chwiliwch am ei siop.</translation>
    </message>
    <message>
        <source>What the evidence suggests, too unsure to map by itself.</source>
        <translation>Yr hyn y mae&apos;r dystiolaeth yn ei awgrymu, yn rhy ansicr i&apos;w fapio ar ei ben ei hun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) selected</source>
        <translation>
            <numerusform>%Ln o ddyfeisiau wedi&apos;u dewis</numerusform>
            <numerusform>%Ln ddyfais wedi&apos;i dewis</numerusform>
            <numerusform>%Ln o ddyfeisiau wedi&apos;u dewis</numerusform>
            <numerusform>%Ln o ddyfeisiau wedi&apos;u dewis</numerusform>
            <numerusform>%Ln o ddyfeisiau wedi&apos;u dewis</numerusform>
        </translation>
    </message>
    <message>
        <source>Map (Ctrl+M)</source>
        <translation>Mapio (Ctrl+M)</translation>
    </message>
    <message>
        <source>Map to %1 (Ctrl+M)</source>
        <translation>Mapio i %1 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Choose a store first: search for it here.</source>
        <translation>Dewiswch siop yn gyntaf: chwiliwch amdani yma.</translation>
    </message>
    <message>
        <source>There are no devices yet</source>
        <translation>Nid oes dyfeisiau eto</translation>
    </message>
    <message>
        <source>Those whose store nobody can tell from their evidence will wait here.</source>
        <translation>Bydd y rhai na all neb ddweud eu siop o&apos;u tystiolaeth yn aros yma.</translation>
    </message>
    <message>
        <source>Said to be at “%1”. No store in your list is there: search for it, or add it.</source>
        <translation>Dywedir ei bod yn “%1”. Nid oes siop yn eich rhestr yno: chwiliwch amdani, neu ychwanegwch hi.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln device(s) to send each to its own store, or search for the one that they are all at.</source>
        <translation>
            <numerusform>Dewiswch %Ln dyfais ar y mwyaf i anfon pob un i&apos;w siop ei hun, neu chwiliwch am yr un y maent i gyd ynddi.</numerusform>
            <numerusform>Dewiswch %Ln ddyfais ar y mwyaf i anfon pob un i&apos;w siop ei hun, neu chwiliwch am yr un y maent i gyd ynddi.</numerusform>
            <numerusform>Dewiswch %Ln ddyfais ar y mwyaf i anfon pob un i&apos;w siop ei hun, neu chwiliwch am yr un y maent i gyd ynddi.</numerusform>
            <numerusform>Dewiswch %Ln dyfais ar y mwyaf i anfon pob un i&apos;w siop ei hun, neu chwiliwch am yr un y maent i gyd ynddi.</numerusform>
            <numerusform>Dewiswch %Ln dyfais ar y mwyaf i anfon pob un i&apos;w siop ei hun, neu chwiliwch am yr un y maent i gyd ynddi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says where any of them is. Search for their store.</source>
        <translation>Nid oes dim yn dweud ble mae&apos;r un ohonynt. Chwiliwch am eu siop.</translation>
    </message>
    <message>
        <source>What the evidence suggests for each of them. Each goes to its own store, unless you choose one for all.</source>
        <translation>Yr hyn y mae&apos;r dystiolaeth yn ei awgrymu ar gyfer pob un. Aiff pob un i&apos;w siop ei hun, oni bai eich bod yn dewis un i bawb.</translation>
    </message>
    <message numerus="yes">
        <source>Map %Ln device(s), each to its own store (Ctrl+M)</source>
        <translation>
            <numerusform>Mapio %Ln dyfais, pob un i&apos;w siop ei hun (Ctrl+M)</numerusform>
            <numerusform>Mapio %Ln ddyfais, pob un i&apos;w siop ei hun (Ctrl+M)</numerusform>
            <numerusform>Mapio %Ln ddyfais, pob un i&apos;w siop ei hun (Ctrl+M)</numerusform>
            <numerusform>Mapio %Ln dyfais, pob un i&apos;w siop ei hun (Ctrl+M)</numerusform>
            <numerusform>Mapio %Ln dyfais, pob un i&apos;w siop ei hun (Ctrl+M)</numerusform>
        </translation>
    </message>
    <message>
        <source>Map the selected devices to the store that is chosen</source>
        <translation>Mapio&apos;r dyfeisiau a ddewiswyd i&apos;r siop sydd wedi&apos;i dewis</translation>
    </message>
    <message>
        <source>They are at none of the stores</source>
        <translation>Nid ydynt yn yr un o&apos;r siopau</translation>
    </message>
    <message>
        <source>The same for &amp;others…</source>
        <translation>Yr un peth i &amp;eraill…</translation>
    </message>
    <message>
        <source>&amp;Accept suggestions…</source>
        <translation>&amp;Derbyn awgrymiadau…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>Rheo&amp;lau…</translation>
    </message>
    <message>
        <source>Rules for stores</source>
        <translation>Rheolau ar gyfer siopau</translation>
    </message>
    <message>
        <source>Looking for devices like it</source>
        <translation>Yn chwilio am ddyfeisiau tebyg</translation>
    </message>
    <message>
        <source>No other device that waits has its subnet, its site, or a name like its own.</source>
        <translation>Nid oes gan unrhyw ddyfais arall sy’n aros yr un is-rwydwaith, yr un safle nac enw tebyg.</translation>
    </message>
    <message>
        <source>Looking at what the evidence suggests</source>
        <translation>Yn edrych ar yr hyn y mae’r dystiolaeth yn ei awgrymu</translation>
    </message>
    <message numerus="yes">
        <source>at %Ln store(s)</source>
        <translation>
            <numerusform>mewn %Ln o siopau</numerusform>
            <numerusform>mewn %Ln siop</numerusform>
            <numerusform>mewn %Ln o siopau</numerusform>
            <numerusform>mewn %Ln o siopau</numerusform>
            <numerusform>mewn %Ln o siopau</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion is that sure.</source>
        <translation>Nid oes awgrym mor sicr â hynny.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that wait would be %1, as one step that can be undone.</source>
        <translation>
            <numerusform>Byddai %Ln o’r rhai sy’n aros %1, fel un cam y gellir ei ddadwneud.</numerusform>
            <numerusform>Byddai %Ln o’r rhai sy’n aros %1, fel un cam y gellir ei ddadwneud.</numerusform>
            <numerusform>Byddai %Ln o’r rhai sy’n aros %1, fel un cam y gellir ei ddadwneud.</numerusform>
            <numerusform>Byddai %Ln o’r rhai sy’n aros %1, fel un cam y gellir ei ddadwneud.</numerusform>
            <numerusform>Byddai %Ln o’r rhai sy’n aros %1, fel un cam y gellir ei ddadwneud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map %Ln device(s)</source>
        <translation>
            <numerusform>Mapio %Ln o ddyfeisiau</numerusform>
            <numerusform>Mapio %Ln ddyfais</numerusform>
            <numerusform>Mapio %Ln o ddyfeisiau</numerusform>
            <numerusform>Mapio %Ln o ddyfeisiau</numerusform>
            <numerusform>Mapio %Ln o ddyfeisiau</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation>Derbyn awgrymiadau</translation>
    </message>
    <message>
        <source>Map every device whose suggested store is at least so sure:</source>
        <translation>Mapio pob dyfais y mae ei siop awgrymedig o leiaf mor sicr â hyn:</translation>
    </message>
    <message>
        <source>At none of our stores (N)</source>
        <translation>Ddim yn un o’n siopau (N)</translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation>Dadwneud (U)</translation>
    </message>
    <message>
        <source>The same, in the list</source>
        <translation>Yr un peth, yn y rhestr</translation>
    </message>
    <message>
        <source>Skip: go on to the next device</source>
        <translation>Neidio: ymlaen at y ddyfais nesaf</translation>
    </message>
    <message>
        <source>Undo the last mapping</source>
        <translation>Dadwneud y mapio diwethaf</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copïo’r rhesi a ddewiswyd</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cau’r neges</translation>
    </message>
    <message>
        <source>Something else is being worked out. What points to a store is shown when that is done.</source>
        <translation>Mae rhywbeth arall yn cael ei gyfrifo. Dangosir yr hyn sy’n pwyntio at siop pan fydd wedi’i wneud.</translation>
    </message>
    <message>
        <source>Reading where devices were seen</source>
        <translation>Yn darllen ble gwelwyd dyfeisiau</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::MatchPage</name>
    <message>
        <source>Match columns</source>
        <translation>Paru colofnau</translation>
    </message>
    <message>
        <source>Match your columns</source>
        <translation>Paru eich colofnau</translation>
    </message>
    <message>
        <source>Check what was guessed. Change any row; nothing is kept until the import.</source>
        <translation>Gwiriwch yr hyn a ddyfalwyd. Newidiwch unrhyw res; ni chedwir dim tan y mewnforio.</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>Eich colofn</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Gwerthoedd cyntaf</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Yn mynd i</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pa mor sicr</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>Maes ar gyfer %1</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Peidio â mewnforio</translation>
    </message>
    <message>
        <source>Everything that is needed has a column.</source>
        <translation>Mae gan bopeth sydd ei angen golofn.</translation>
    </message>
    <message>
        <source>Next: Dry run</source>
        <translation>Nesaf: Rhediad prawf</translation>
    </message>
    <message>
        <source>Next: Meanings</source>
        <translation>Nesaf: Ystyron</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Cadw&apos;r mapio hwn</translation>
    </message>
    <message>
        <source>column mapping.json</source>
        <translation>mapio colofnau.json</translation>
    </message>
    <message>
        <source>Column mappings (*.json)</source>
        <translation>Mapiadau colofnau (*.json)</translation>
    </message>
    <message>
        <source>Saved. Use it for the next file with these headings.</source>
        <translation>Cadwyd. Defnyddiwch ef ar gyfer y ffeil nesaf â&apos;r penawdau hyn.</translation>
    </message>
    <message>
        <source>Use a saved mapping</source>
        <translation>Defnyddio mapio a gadwyd</translation>
    </message>
    <message>
        <source>The saved mapping is in use.</source>
        <translation>Mae&apos;r mapio a gadwyd mewn defnydd.</translation>
    </message>
    <message>
        <source>These headings match the mapping that you saved as %1.</source>
        <translation>Mae&apos;r penawdau hyn yn cyfateb i&apos;r mapio a gadwyd gennych fel %1.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Ei ddefnyddio</translation>
    </message>
    <message>
        <source>Nobody here knows this table: it is left out unless you say what its columns are.</source>
        <translation>Nid oes neb yma&apos;n adnabod y tabl hwn: gadewir ef allan oni ddywedwch beth yw ei golofnau.</translation>
    </message>
    <message>
        <source>Credentials: never imported</source>
        <translation>Manylion mewngofnodi: byth yn cael eu mewnforio</translation>
    </message>
    <message>
        <source>The saved mapping is in use. This file does not have these columns of it: %1.</source>
        <translation>Mae’r mapiad a gadwyd ar waith. Nid oes gan y ffeil hon y colofnau hyn ohono: %1.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::MeaningsPage</name>
    <message>
        <source>Meanings</source>
        <translation>Ystyron</translation>
    </message>
    <message>
        <source>Next: Dry run</source>
        <translation>Nesaf: Rhediad prawf</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>“%1” yn %2</translation>
    </message>
    <message>
        <source>It says %1. Is that …</source>
        <translation>Mae&apos;n dweud %1. Ai dyna …</translation>
    </message>
    <message>
        <source>%1: the day comes first</source>
        <translation>%1: daw&apos;r dydd yn gyntaf</translation>
    </message>
    <message>
        <source>%1: the month comes first</source>
        <translation>%1: daw&apos;r mis yn gyntaf</translation>
    </message>
    <message>
        <source>%1: the year comes first</source>
        <translation>%1: y flwyddyn sy’n dod gyntaf</translation>
    </message>
    <message>
        <source>Say for “%1” which of these dates it is.</source>
        <translation>Dywedwch ar gyfer “%1” pa un o’r dyddiadau hyn ydyw.</translation>
    </message>
    <message>
        <source>What do these columns mean?</source>
        <translation>Beth mae’r colofnau hyn yn ei olygu?</translation>
    </message>
    <message>
        <source>Each could be read in more than one way, and nothing in the file settles it.</source>
        <translation>Gellid darllen pob un mewn mwy nag un ffordd, ac nid oes dim yn y ffeil yn penderfynu.</translation>
    </message>
    <message numerus="yes">
        <source>It is empty in %Ln row(s), first in row %1 below “%2”. Does what stands above …</source>
        <translation>
            <numerusform>Mae’n wag mewn %Ln o resi, yn gyntaf yn rhes %1 o dan “%2”. A yw’r hyn sydd uwchben …</numerusform>
            <numerusform>Mae’n wag mewn %Ln rhes, yn rhes %1 o dan “%2”. A yw’r hyn sydd uwchben …</numerusform>
            <numerusform>Mae’n wag mewn %Ln res, yn gyntaf yn rhes %1 o dan “%2”. A yw’r hyn sydd uwchben …</numerusform>
            <numerusform>Mae’n wag mewn %Ln rhes, yn gyntaf yn rhes %1 o dan “%2”. A yw’r hyn sydd uwchben …</numerusform>
            <numerusform>Mae’n wag mewn %Ln o resi, yn gyntaf yn rhes %1 o dan “%2”. A yw’r hyn sydd uwchben …</numerusform>
        </translation>
    </message>
    <message>
        <source>… stand for the rows below it too</source>
        <translation>… yn sefyll dros y rhesi oddi tano hefyd</translation>
    </message>
    <message>
        <source>… stand for its own row alone</source>
        <translation>… yn sefyll dros ei res ei hun yn unig</translation>
    </message>
    <message>
        <source>Say for “%1” whether it stands for the rows below.</source>
        <translation>Dywedwch ar gyfer “%1” a yw’n sefyll dros y rhesi oddi tano.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::NavigationRail</name>
    <message>
        <source>Stages</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Expand the list of stages</source>
        <translation>Ehangu&apos;r rhestr o gamau</translation>
    </message>
    <message>
        <source>Collapse the list of stages</source>
        <translation>Crebachu&apos;r rhestr o gamau</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Crebachu</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::NextStrip</name>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Do the next step (Ctrl+.)</source>
        <translation>Gwneud y cam nesaf (Ctrl+.)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Cam nesaf</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nesaf: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) running</source>
        <translation>
            <numerusform>%Ln o dasgau ar waith</numerusform>
            <numerusform>%Ln dasg ar waith</numerusform>
            <numerusform>%Ln o dasgau ar waith</numerusform>
            <numerusform>%Ln o dasgau ar waith</numerusform>
            <numerusform>%Ln o dasgau ar waith</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Dim tasgau</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Dangos y tasgau</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Dim i&apos;w ddadwneud</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::OverviewPage</name>
    <message>
        <source>Devices removed</source>
        <translation>Dyfeisiau a dynnwyd</translation>
    </message>
    <message>
        <source>Money by month</source>
        <translation>Arian fesul mis</translation>
    </message>
    <message>
        <source>Nothing has been brought in yet.</source>
        <translation>Ni ddaeth dim i mewn eto.</translation>
    </message>
    <message>
        <source>Start with the list of stores; a scan or a list of cameras can follow. A spreadsheet is enough to plan from.</source>
        <translation>Dechreuwch â&apos;r rhestr siopau; gall sgan neu restr gamerâu ddilyn. Mae taenlen yn ddigon i gynllunio ohoni.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Mewnforio ffeiliau</translation>
    </message>
    <message>
        <source>Devices removed over time</source>
        <translation>Dyfeisiau a dynnwyd dros amser</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Y cyfan</translation>
    </message>
    <message>
        <source>All that happened, on the Audit page</source>
        <translation>Popeth a ddigwyddodd, ar y dudalen Archwilio</translation>
    </message>
    <message>
        <source>Next 14 days</source>
        <translation>Y 14 diwrnod nesaf</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Yn cyfrif</translation>
    </message>
    <message>
        <source>No visits are planned in these days.</source>
        <translation>Ni chynlluniwyd ymweliadau yn y dyddiau hyn.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Ers %1</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Beth a ddigwyddodd hyd yma</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ni newidiodd dim.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) in hand</source>
        <translation>
            <numerusform>%Ln o wythnosau mewn llaw</numerusform>
            <numerusform>%Ln wythnos mewn llaw</numerusform>
            <numerusform>%Ln o wythnosau mewn llaw</numerusform>
            <numerusform>%Ln o wythnosau mewn llaw</numerusform>
            <numerusform>%Ln o wythnosau mewn llaw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) late</source>
        <translation>
            <numerusform>%Ln o wythnosau&apos;n hwyr</numerusform>
            <numerusform>%Ln wythnos yn hwyr</numerusform>
            <numerusform>%Ln o wythnosau&apos;n hwyr</numerusform>
            <numerusform>%Ln o wythnosau&apos;n hwyr</numerusform>
            <numerusform>%Ln o wythnosau&apos;n hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no timetable yet.</source>
        <translation>Nid oes amserlen eto.</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Targed: %1</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>dim cynllun eto</translation>
    </message>
    <message>
        <source>no target date</source>
        <translation>dim dyddiad targed</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Reported removed</source>
        <translation>Adroddwyd eu tynnu</translation>
    </message>
    <message>
        <source>Verified removed</source>
        <translation>Gwiriwyd eu tynnu</translation>
    </message>
    <message>
        <source>Stores clear</source>
        <translation>Siopau clir</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nid oes dim yn aros</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Gwaelodlin</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Adroddwyd</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Gwiriwyd</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Ar %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>O fewn y cwmpas</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Ymrwymwyd</translation>
    </message>
    <message>
        <source>%1 in all, most in %2: %3.</source>
        <translation>%1 i gyd, y mwyaf yn %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s)</source>
        <translation>
            <numerusform>%1: %Ln o ddyfeisiau</numerusform>
            <numerusform>%1: %Ln ddyfais</numerusform>
            <numerusform>%1: %Ln o ddyfeisiau</numerusform>
            <numerusform>%1: %Ln o ddyfeisiau</numerusform>
            <numerusform>%1: %Ln o ddyfeisiau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more visit(s)</source>
        <translation>
            <numerusform>a %Ln o ymweliadau eraill</numerusform>
            <numerusform>a %Ln ymweliad arall</numerusform>
            <numerusform>a %Ln o ymweliadau eraill</numerusform>
            <numerusform>a %Ln o ymweliadau eraill</numerusform>
            <numerusform>a %Ln o ymweliadau eraill</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is removed yet, and there is no plan to look ahead with.</source>
        <translation>Ni thynnwyd dim eto, ac nid oes cynllun i edrych ymlaen ag ef.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Nothing is in scope yet.</source>
        <translation>Nid oes dim o fewn y cwmpas eto.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Agor y cynllun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln o ddiwrnodau&apos;n hwyr</numerusform>
            <numerusform>%Ln diwrnod yn hwyr</numerusform>
            <numerusform>%Ln o ddiwrnodau&apos;n hwyr</numerusform>
            <numerusform>%Ln o ddiwrnodau&apos;n hwyr</numerusform>
            <numerusform>%Ln o ddiwrnodau&apos;n hwyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in hand</source>
        <translation>
            <numerusform>%Ln o ddiwrnodau wrth gefn</numerusform>
            <numerusform>%Ln diwrnod wrth gefn</numerusform>
            <numerusform>%Ln o ddiwrnodau wrth gefn</numerusform>
            <numerusform>%Ln o ddiwrnodau wrth gefn</numerusform>
            <numerusform>%Ln o ddiwrnodau wrth gefn</numerusform>
        </translation>
    </message>
    <message>
        <source>The last removal is expected on %1.</source>
        <translation>Disgwylir y tynnu olaf ar %1.</translation>
    </message>
    <message>
        <source>The last removal is expected on %1, the day of the target.</source>
        <translation>Disgwylir y tynnu olaf ar %1, diwrnod y targed.</translation>
    </message>
    <message numerus="yes">
        <source>The last removal is expected on %1, %Ln day(s) after the target.</source>
        <translation>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o ddiwrnodau ar ôl y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln diwrnod ar ôl y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o ddiwrnodau ar ôl y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o ddiwrnodau ar ôl y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o ddiwrnodau ar ôl y targed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last removal is expected on %1, %Ln week(s) after the target.</source>
        <translation>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o wythnosau ar ôl y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln wythnos ar ôl y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o wythnosau ar ôl y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o wythnosau ar ôl y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o wythnosau ar ôl y targed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last removal is expected on %1, %Ln day(s) before the target.</source>
        <translation>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o ddiwrnodau cyn y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln diwrnod cyn y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o ddiwrnodau cyn y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o ddiwrnodau cyn y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o ddiwrnodau cyn y targed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last removal is expected on %1, %Ln week(s) before the target.</source>
        <translation>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o wythnosau cyn y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln wythnos cyn y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o wythnosau cyn y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o wythnosau cyn y targed.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o wythnosau cyn y targed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) will end after a deadline that must be kept.</source>
        <translation>
            <numerusform>Bydd %Ln o ymweliadau&apos;n gorffen ar ôl dyddiad cau y mae&apos;n rhaid ei gadw.</numerusform>
            <numerusform>Bydd %Ln ymweliad yn gorffen ar ôl dyddiad cau y mae&apos;n rhaid ei gadw.</numerusform>
            <numerusform>Bydd %Ln o ymweliadau&apos;n gorffen ar ôl dyddiad cau y mae&apos;n rhaid ei gadw.</numerusform>
            <numerusform>Bydd %Ln o ymweliadau&apos;n gorffen ar ôl dyddiad cau y mae&apos;n rhaid ei gadw.</numerusform>
            <numerusform>Bydd %Ln o ymweliadau&apos;n gorffen ar ôl dyddiad cau y mae&apos;n rhaid ei gadw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) should be over and are not reported: they are expected from now on, at the planned pace.</source>
        <translation>
            <numerusform>Dylai %Ln o ymweliadau fod drosodd ac ni adroddwyd amdanynt: fe&apos;u disgwylir o hyn ymlaen, ar y cyflymder a gynlluniwyd.</numerusform>
            <numerusform>Dylai %Ln ymweliad fod drosodd ac ni adroddwyd amdano: fe&apos;i disgwylir o hyn ymlaen, ar y cyflymder a gynlluniwyd.</numerusform>
            <numerusform>Dylai %Ln o ymweliadau fod drosodd ac ni adroddwyd amdanynt: fe&apos;u disgwylir o hyn ymlaen, ar y cyflymder a gynlluniwyd.</numerusform>
            <numerusform>Dylai %Ln o ymweliadau fod drosodd ac ni adroddwyd amdanynt: fe&apos;u disgwylir o hyn ymlaen, ar y cyflymder a gynlluniwyd.</numerusform>
            <numerusform>Dylai %Ln o ymweliadau fod drosodd ac ni adroddwyd amdanynt: fe&apos;u disgwylir o hyn ymlaen, ar y cyflymder a gynlluniwyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last removal</source>
        <translation>Y tynnu olaf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) missed</source>
        <translation>
            <numerusform>%Ln o ddyddiadau cau wedi&apos;u methu</numerusform>
            <numerusform>%Ln dyddiad cau wedi&apos;i fethu</numerusform>
            <numerusform>%Ln o ddyddiadau cau wedi&apos;u methu</numerusform>
            <numerusform>%Ln o ddyddiadau cau wedi&apos;u methu</numerusform>
            <numerusform>%Ln o ddyddiadau cau wedi&apos;u methu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) not planned</source>
        <translation>
            <numerusform>%Ln o siopau heb eu cynllunio</numerusform>
            <numerusform>%Ln siop heb ei chynllunio</numerusform>
            <numerusform>%Ln o siopau heb eu cynllunio</numerusform>
            <numerusform>%Ln o siopau heb eu cynllunio</numerusform>
            <numerusform>%Ln o siopau heb eu cynllunio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) overdue</source>
        <translation>
            <numerusform>%Ln o ymweliadau hwyr</numerusform>
            <numerusform>%Ln ymweliad hwyr</numerusform>
            <numerusform>%Ln o ymweliadau hwyr</numerusform>
            <numerusform>%Ln o ymweliadau hwyr</numerusform>
            <numerusform>%Ln o ymweliadau hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost at completion</source>
        <translation>Cost ar gwblhau</translation>
    </message>
    <message>
        <source>%1 of it has no month yet.</source>
        <translation>Nid oes mis i %1 ohono eto.</translation>
    </message>
    <message>
        <source>To be looked into</source>
        <translation>I&apos;w harchwilio</translation>
    </message>
    <message>
        <source>Show the pictures as tables, and back</source>
        <translation>Dangos y darluniau fel tablau, ac yn ôl</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) made after the pledge: must be 0</source>
        <translation>
            <numerusform>%Ln o ddyfeisiau a wnaed ar ôl yr addewid: rhaid bod yn 0</numerusform>
            <numerusform>%Ln ddyfais a wnaed ar ôl yr addewid: rhaid bod yn 0</numerusform>
            <numerusform>%Ln o ddyfeisiau a wnaed ar ôl yr addewid: rhaid bod yn 0</numerusform>
            <numerusform>%Ln o ddyfeisiau a wnaed ar ôl yr addewid: rhaid bod yn 0</numerusform>
            <numerusform>%Ln o ddyfeisiau a wnaed ar ôl yr addewid: rhaid bod yn 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) seen again after their removal</source>
        <translation>
            <numerusform>%Ln o ddyfeisiau a welwyd eto ar ôl eu tynnu</numerusform>
            <numerusform>%Ln ddyfais a welwyd eto ar ôl ei thynnu</numerusform>
            <numerusform>%Ln o ddyfeisiau a welwyd eto ar ôl eu tynnu</numerusform>
            <numerusform>%Ln o ddyfeisiau a welwyd eto ar ôl eu tynnu</numerusform>
            <numerusform>%Ln o ddyfeisiau a welwyd eto ar ôl eu tynnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) probably new since the pledge</source>
        <translation>
            <numerusform>%Ln o ddyfeisiau newydd ers yr addewid, mae&apos;n debyg</numerusform>
            <numerusform>%Ln ddyfais newydd ers yr addewid, mae&apos;n debyg</numerusform>
            <numerusform>%Ln o ddyfeisiau newydd ers yr addewid, mae&apos;n debyg</numerusform>
            <numerusform>%Ln o ddyfeisiau newydd ers yr addewid, mae&apos;n debyg</numerusform>
            <numerusform>%Ln o ddyfeisiau newydd ers yr addewid, mae&apos;n debyg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) perhaps new since the pledge</source>
        <translation>
            <numerusform>%Ln o ddyfeisiau newydd ers yr addewid, efallai</numerusform>
            <numerusform>%Ln ddyfais newydd ers yr addewid, efallai</numerusform>
            <numerusform>%Ln o ddyfeisiau newydd ers yr addewid, efallai</numerusform>
            <numerusform>%Ln o ddyfeisiau newydd ers yr addewid, efallai</numerusform>
            <numerusform>%Ln o ddyfeisiau newydd ers yr addewid, efallai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 devices in scope are reported removed and %2 verified.</source>
        <translation>
            <numerusform>Adroddwyd tynnu %Ln o&apos;r %1 dyfais o fewn y cwmpas a gwiriwyd %2.</numerusform>
            <numerusform>Adroddwyd tynnu %Ln o&apos;r %1 dyfais o fewn y cwmpas a gwiriwyd %2.</numerusform>
            <numerusform>Adroddwyd tynnu %Ln o&apos;r %1 dyfais o fewn y cwmpas a gwiriwyd %2.</numerusform>
            <numerusform>Adroddwyd tynnu %Ln o&apos;r %1 dyfais o fewn y cwmpas a gwiriwyd %2.</numerusform>
            <numerusform>Adroddwyd tynnu %Ln o&apos;r %1 dyfais o fewn y cwmpas a gwiriwyd %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last removal is %Ln day(s) after the baseline or the target</source>
        <translation>
            <numerusform>mae’r tynnu olaf %Ln o ddyddiau ar ôl y waelodlin neu’r targed</numerusform>
            <numerusform>mae’r tynnu olaf %Ln diwrnod ar ôl y waelodlin neu’r targed</numerusform>
            <numerusform>mae’r tynnu olaf %Ln o ddyddiau ar ôl y waelodlin neu’r targed</numerusform>
            <numerusform>mae’r tynnu olaf %Ln o ddyddiau ar ôl y waelodlin neu’r targed</numerusform>
            <numerusform>mae’r tynnu olaf %Ln o ddyddiau ar ôl y waelodlin neu’r targed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the value planned by now is earned</source>
        <translation>enillwyd %1 % o’r gwerth a gynlluniwyd hyd yn hyn</translation>
    </message>
    <message>
        <source>The schedule is rated Red: %1.</source>
        <translation>Coch yw graddiad yr amserlen: %1.</translation>
    </message>
    <message>
        <source>The schedule is rated Amber: %1.</source>
        <translation>Oren yw graddiad yr amserlen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) red</source>
        <translation>
            <numerusform>%Ln o siopau’n goch</numerusform>
            <numerusform>%Ln siop yn goch</numerusform>
            <numerusform>%Ln o siopau’n goch</numerusform>
            <numerusform>%Ln o siopau’n goch</numerusform>
            <numerusform>%Ln o siopau’n goch</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 identify, %2 map, %3 both</source>
        <translation>%1 adnabod, %2 mapio, %3 y ddau</translation>
    </message>
    <message>
        <source>%1 to identify, %2 to map</source>
        <translation>%1 i’w hadnabod, %2 i’w mapio</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>Forecast, %1 without a visit</source>
        <translation>Rhagolwg, %1 heb ymweliad</translation>
    </message>
    <message>
        <source>%1: survey</source>
        <translation>%1: arolwg</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rated stores are red or overdue</source>
        <translation>
            <numerusform>mae %Ln o’r %1 siop â gradd yn goch neu yn hwyr</numerusform>
            <numerusform>mae %Ln o’r %1 siop â gradd yn goch neu yn hwyr</numerusform>
            <numerusform>mae %Ln o’r %1 siop â gradd yn goch neu yn hwyr</numerusform>
            <numerusform>mae %Ln o’r %1 siop â gradd yn goch neu yn hwyr</numerusform>
            <numerusform>mae %Ln o’r %1 siop â gradd yn goch neu yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 identify, %2 map</source>
        <translation>%1 adnabod, %2 mapio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parked</source>
        <translation>
            <numerusform>%Ln o&apos;r neilltu</numerusform>
            <numerusform>%Ln o&apos;r neilltu</numerusform>
            <numerusform>%Ln o&apos;r neilltu</numerusform>
            <numerusform>%Ln o&apos;r neilltu</numerusform>
            <numerusform>%Ln o&apos;r neilltu</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 in scope</source>
        <translation>o %1 o fewn y cwmpas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) still to remove, at no store</source>
        <translation>
            <numerusform>%Ln o ddyfeisiau i&apos;w tynnu o hyd, heb siop</numerusform>
            <numerusform>%Ln ddyfais i&apos;w thynnu o hyd, heb siop</numerusform>
            <numerusform>%Ln o ddyfeisiau i&apos;w tynnu o hyd, heb siop</numerusform>
            <numerusform>%Ln o ddyfeisiau i&apos;w tynnu o hyd, heb siop</numerusform>
            <numerusform>%Ln o ddyfeisiau i&apos;w tynnu o hyd, heb siop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) of the baseline are in no register any more; what was promised of them still counts.</source>
        <translation>
            <numerusform>Nid yw %Ln o siopau’r waelodlin mewn unrhyw gofrestr bellach; mae’r hyn a addawyd amdanynt yn dal i gyfrif.</numerusform>
            <numerusform>Nid yw %Ln siop yn y waelodlin mewn unrhyw gofrestr bellach; mae’r hyn a addawyd amdani’n dal i gyfrif.</numerusform>
            <numerusform>Nid yw %Ln o siopau’r waelodlin mewn unrhyw gofrestr bellach; mae’r hyn a addawyd amdanynt yn dal i gyfrif.</numerusform>
            <numerusform>Nid yw %Ln o siopau’r waelodlin mewn unrhyw gofrestr bellach; mae’r hyn a addawyd amdanynt yn dal i gyfrif.</numerusform>
            <numerusform>Nid yw %Ln o siopau’r waelodlin mewn unrhyw gofrestr bellach; mae’r hyn a addawyd amdanynt yn dal i gyfrif.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified, not yet certified</source>
        <translation>
            <numerusform>%Ln wedi’u gwirio, heb eu hardystio eto</numerusform>
            <numerusform>%Ln wedi’u gwirio, heb eu hardystio eto</numerusform>
            <numerusform>%Ln wedi’u gwirio, heb eu hardystio eto</numerusform>
            <numerusform>%Ln wedi’u gwirio, heb eu hardystio eto</numerusform>
            <numerusform>%Ln wedi’u gwirio, heb eu hardystio eto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::Pins</name>
    <message>
        <source>where it is now</source>
        <translation>lle mae nawr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) later</source>
        <translation>
            <numerusform>%Ln o wythnosau&apos;n ddiweddarach</numerusform>
            <numerusform>%Ln wythnos yn ddiweddarach</numerusform>
            <numerusform>%Ln o wythnosau&apos;n ddiweddarach</numerusform>
            <numerusform>%Ln o wythnosau&apos;n ddiweddarach</numerusform>
            <numerusform>%Ln o wythnosau&apos;n ddiweddarach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) earlier</source>
        <translation>
            <numerusform>%Ln o wythnosau&apos;n gynharach</numerusform>
            <numerusform>%Ln wythnos yn gynharach</numerusform>
            <numerusform>%Ln o wythnosau&apos;n gynharach</numerusform>
            <numerusform>%Ln o wythnosau&apos;n gynharach</numerusform>
            <numerusform>%Ln o wythnosau&apos;n gynharach</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1: not possible, %2.</source>
        <translation>Wythnos %1: ddim yn bosibl, %2.</translation>
    </message>
    <message>
        <source>work starts on %1</source>
        <translation>mae&apos;r gwaith yn dechrau ar %1</translation>
    </message>
    <message>
        <source>goods are there from %1</source>
        <translation>mae&apos;r nwyddau yno o %1</translation>
    </message>
    <message>
        <source>%1 lasts to %2</source>
        <translation>mae %1 yn para tan %2</translation>
    </message>
    <message>
        <source>the store is closed to %1</source>
        <translation>mae&apos;r siop ar gau tan %1</translation>
    </message>
    <message>
        <source>Week of %1: %2. Enter pins it there, Escape leaves it.</source>
        <translation>Wythnos %1: %2. Mae Enter yn ei binio yno, Escape yn ei adael.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::PlanGanttModel</name>
    <message>
        <source>Store</source>
        <translation>Siop</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dyfeisiau</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::PlanPage</name>
    <message>
        <source>Filter stores of the plan</source>
        <translation>Hidlo siopau&apos;r cynllun</translation>
    </message>
    <message>
        <source>Views of the plan</source>
        <translation>Golygon o&apos;r cynllun</translation>
    </message>
    <message>
        <source>&amp;Gantt</source>
        <translation>&amp;Gantt</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabl</translation>
    </message>
    <message>
        <source>&amp;Constraints</source>
        <translation>&amp;Cyfyngiadau</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Filter by store, code, region or crew</source>
        <translation>Hidlo yn ôl siop, cod, rhanbarth neu griw</translation>
    </message>
    <message>
        <source>Plan, one row for each visit</source>
        <translation>Cynllun, un rhes i bob ymweliad</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s)</source>
        <translation>
            <numerusform>%1 o %Ln ymweliad</numerusform>
            <numerusform>%1 o %Ln ymweliad</numerusform>
            <numerusform>%1 o %Ln ymweliad</numerusform>
            <numerusform>%1 o %Ln ymweliad</numerusform>
            <numerusform>%1 o %Ln ymweliad</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Nid oes cynllun eto</translation>
    </message>
    <message>
        <source>It says which store is visited when, by which crew, at what cost and why. It keeps to the constraints and puts the riskiest stores first.</source>
        <translation>Mae&apos;n dweud pa siop yr ymwelir â hi pryd, gan ba griw, am ba gost a pham. Mae&apos;n cadw at y cyfyngiadau ac yn rhoi&apos;r siopau mwyaf eu risg yn gyntaf.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Gwneud y cynllun</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Chwyddo</translation>
    </message>
    <message>
        <source>How close the time is seen (Ctrl and +, Ctrl and -)</source>
        <translation>Pa mor agos y gwelir yr amser (Ctrl a +, Ctrl a -)</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wythnosau</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Misoedd</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Chwarteri</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Nid oes cynllun eto.</translation>
    </message>
    <message>
        <source>Every store with something to do has its visit, and nothing was wrong with the constraints.</source>
        <translation>Mae gan bob siop â rhywbeth i&apos;w wneud ei hymweliad, ac nid oedd dim o&apos;i le ar y cyfyngiadau.</translation>
    </message>
    <message>
        <source>Needs &amp;attention</source>
        <translation>A&amp;ngen sylw</translation>
    </message>
    <message>
        <source>The plan has no visit that needs attention. What has no visit is said above.</source>
        <translation>Nid oes yn y cynllun ymweliad sydd angen sylw. Dywedir uchod beth sydd heb ymweliad.</translation>
    </message>
    <message>
        <source>Needs &amp;attention (%1)</source>
        <translation>A&amp;ngen sylw (%1)</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>&amp;Senarios</translation>
    </message>
    <message>
        <source>Plan agai&amp;n</source>
        <translation>Cy&amp;nllunio eto</translation>
    </message>
    <message>
        <source>P&amp;lans</source>
        <translation>Cyn&amp;lluniau</translation>
    </message>
    <message>
        <source>Ho&amp;w sure</source>
        <translation>Pa mor si&amp;cr</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::PlanRunBar</name>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>&amp;Stopio a chadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> eiliad</translation>
    </message>
    <message>
        <source>Seconds to look for a better plan</source>
        <translation>Eiliadau i chwilio am gynllun gwell</translation>
    </message>
    <message>
        <source>The longer it looks, the better the plan</source>
        <translation>Po hwyaf y chwilia, gorau oll y cynllun</translation>
    </message>
    <message>
        <source>&amp;Look for</source>
        <translation>&amp;Chwilio am</translation>
    </message>
    <message>
        <source>&amp;Improve plan</source>
        <translation>&amp;Gwella&apos;r cynllun</translation>
    </message>
    <message>
        <source>&amp;Make plan</source>
        <translation>&amp;Gwneud cynllun</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Yn cynllunio</translation>
    </message>
    <message>
        <source>Improving the plan</source>
        <translation>Yn gwella&apos;r cynllun</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Yn gwneud y cynllun</translation>
    </message>
    <message>
        <source>No better plan was found; the current one stays. Look for longer, or change what it must respect.</source>
        <translation>Ni chafwyd cynllun gwell; mae&apos;r un cyfredol yn aros. Chwiliwch yn hirach, neu newidiwch yr hyn y mae&apos;n rhaid iddo ei barchu.</translation>
    </message>
    <message>
        <source>Keeping the best plan so far</source>
        <translation>Yn cadw&apos;r cynllun gorau hyd yma</translation>
    </message>
    <message>
        <source>Round %1: looking for less risk</source>
        <translation>Rownd %1: yn chwilio am lai o risg</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Amrywiad</translation>
    </message>
    <message>
        <source>Another number tries other ways; the same number and as many steps give the same plan again</source>
        <translation>Mae rhif arall yn rhoi cynnig ar ffyrdd eraill; mae’r un rhif a’r un nifer o gamau’n rhoi’r un cynllun eto</translation>
    </message>
    <message>
        <source>Va&amp;riant</source>
        <translation>Amry&amp;wiad</translation>
    </message>
    <message>
        <source>Round %1: at most %2 above the least risk possible</source>
        <translation>Rownd %1: %2 ar y mwyaf uwchlaw’r risg leiaf bosibl</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::PlanState</name>
    <message>
        <source>No region</source>
        <translation>Dim rhanbarth</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Nid oes cynllun eto.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln crew(s)</source>
        <translation>
            <numerusform>%Ln o griwiau</numerusform>
            <numerusform>%Ln criw</numerusform>
            <numerusform>%Ln o griwiau</numerusform>
            <numerusform>%Ln o griwiau</numerusform>
            <numerusform>%Ln o griwiau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln o ymweliadau</numerusform>
            <numerusform>%Ln ymweliad</numerusform>
            <numerusform>%Ln o ymweliadau</numerusform>
            <numerusform>%Ln o ymweliadau</numerusform>
            <numerusform>%Ln o ymweliadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) should have been finished by %1 and are not reported. Set their status, or plan again.</source>
        <translation>
            <numerusform>Dylai %Ln o ymweliadau fod wedi gorffen erbyn %1 ac nid adroddwyd arnynt. Gosodwch eu statws, neu cynlluniwch eto.</numerusform>
            <numerusform>Dylai %Ln ymweliad fod wedi gorffen erbyn %1 ac nid adroddwyd arno. Gosodwch ei statws, neu cynlluniwch eto.</numerusform>
            <numerusform>Dylai %Ln o ymweliadau fod wedi gorffen erbyn %1 ac nid adroddwyd arnynt. Gosodwch eu statws, neu cynlluniwch eto.</numerusform>
            <numerusform>Dylai %Ln o ymweliadau fod wedi gorffen erbyn %1 ac nid adroddwyd arnynt. Gosodwch eu statws, neu cynlluniwch eto.</numerusform>
            <numerusform>Dylai %Ln o ymweliadau fod wedi gorffen erbyn %1 ac nid adroddwyd arnynt. Gosodwch eu statws, neu cynlluniwch eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1: it must be done by %2, and its visit ends on %3.</source>
        <translation>%1: rhaid ei gwneud erbyn %2, ac mae ei hymweliad yn gorffen ar %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) will end after a deadline that must be kept: see Needs attention.</source>
        <translation>
            <numerusform>Bydd %Ln o ymweliadau&apos;n gorffen ar ôl dyddiad cau y mae&apos;n rhaid ei gadw: gweler Angen sylw.</numerusform>
            <numerusform>Bydd %Ln ymweliad yn gorffen ar ôl dyddiad cau y mae&apos;n rhaid ei gadw: gweler Angen sylw.</numerusform>
            <numerusform>Bydd %Ln o ymweliadau&apos;n gorffen ar ôl dyddiad cau y mae&apos;n rhaid ei gadw: gweler Angen sylw.</numerusform>
            <numerusform>Bydd %Ln o ymweliadau&apos;n gorffen ar ôl dyddiad cau y mae&apos;n rhaid ei gadw: gweler Angen sylw.</numerusform>
            <numerusform>Bydd %Ln o ymweliadau&apos;n gorffen ar ôl dyddiad cau y mae&apos;n rhaid ei gadw: gweler Angen sylw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last removal is expected on %1, %Ln week(s) after the target of %2.</source>
        <translation>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o wythnosau ar ôl y targed o %2.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln wythnos ar ôl y targed o %2.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o wythnosau ar ôl y targed o %2.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o wythnosau ar ôl y targed o %2.</numerusform>
            <numerusform>Disgwylir y tynnu olaf ar %1, %Ln o wythnosau ar ôl y targed o %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared crew(s)</source>
        <translation>
            <numerusform>%Ln o griwiau a rennir</numerusform>
            <numerusform>%Ln criw a rennir</numerusform>
            <numerusform>%Ln o griwiau a rennir</numerusform>
            <numerusform>%Ln o griwiau a rennir</numerusform>
            <numerusform>%Ln o griwiau a rennir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in scope have no visit, because no store is known for them: map them to their stores.</source>
        <translation>
            <numerusform>Nid oes gan %Ln o ddyfeisiau o fewn cwmpas ymweliad, am nad yw eu siop yn hysbys: mapiwch hwy i’w siopau.</numerusform>
            <numerusform>Nid oes gan %Ln ddyfais o fewn cwmpas ymweliad, am nad yw ei siop yn hysbys: mapiwch hi i’w siop.</numerusform>
            <numerusform>Nid oes gan %Ln o ddyfeisiau o fewn cwmpas ymweliad, am nad yw eu siop yn hysbys: mapiwch hwy i’w siopau.</numerusform>
            <numerusform>Nid oes gan %Ln o ddyfeisiau o fewn cwmpas ymweliad, am nad yw eu siop yn hysbys: mapiwch hwy i’w siopau.</numerusform>
            <numerusform>Nid oes gan %Ln o ddyfeisiau o fewn cwmpas ymweliad, am nad yw eu siop yn hysbys: mapiwch hwy i’w siopau.</numerusform>
        </translation>
    </message>
    <message>
        <source>As things stand, the last removal is expected on %1, the last survey on %2.</source>
        <translation>Fel y mae pethau, disgwylir y tynnu olaf ar %1, a&apos;r arolwg olaf ar %2.</translation>
    </message>
    <message>
        <source>As things stand, the last removal is expected on %1.</source>
        <translation>Fel y mae pethau, disgwylir y tynnu olaf ar %1.</translation>
    </message>
    <message>
        <source>As things stand, the last survey is expected on %1.</source>
        <translation>Fel y mae pethau, disgwylir yr arolwg olaf ar %1.</translation>
    </message>
    <message>
        <source>“Look for ways out” says what more crews, goods or money would bring.</source>
        <translation>Mae “Chwilio am ffyrdd allan” yn dweud beth a ddeuai o ragor o griwiau, nwyddau neu arian.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::PlanTable</name>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Planned, pinned</source>
        <translation>Cynlluniwyd, wedi&apos;i binio</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Cynlluniwyd</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Pam bryd hynny</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhanbarth</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ymweliad</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Wythnos</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Criw</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dyfeisiau</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Likely cost</source>
        <translation>Cost debygol</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Dim i&apos;w wneud</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::PlansPanel</name>
    <message>
        <source>In force, baseline</source>
        <translation>Mewn grym, gwaelodlin</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Mewn grym</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Gwaelodlin</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gwnaed gan</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>Without a visit</source>
        <translation>Heb ymweliad</translation>
    </message>
    <message>
        <source>Last removal</source>
        <translation>Y tynnu olaf</translation>
    </message>
    <message>
        <source>Above the least risk by</source>
        <translation>Uwchlaw&apos;r risg leiaf o</translation>
    </message>
    <message>
        <source>Every plan there was, newest first</source>
        <translation>Pob cynllun a fu, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Nid oes cynllun eto.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Yn darllen %1</translation>
    </message>
    <message>
        <source>%1 is in force already.</source>
        <translation>Mae %1 mewn grym eisoes.</translation>
    </message>
    <message>
        <source>%1 is the baseline already.</source>
        <translation>%1 yw&apos;r waelodlin eisoes.</translation>
    </message>
    <message>
        <source>Use this plan again</source>
        <translation>Defnyddio&apos;r cynllun hwn eto</translation>
    </message>
    <message>
        <source>Make this the baseline</source>
        <translation>Gwneud hwn yn waelodlin</translation>
    </message>
    <message>
        <source>Cost of its visits</source>
        <translation>Cost ei ymweliadau</translation>
    </message>
    <message>
        <source>Both can be undone. The baseline is what reports measure against. A plan has only the visits that were left when it was made: a later one has fewer, and they cost less.</source>
        <translation>Gellir dadwneud y ddau. Yn erbyn y waelodlin y mae adroddiadau’n mesur. Dim ond yr ymweliadau a oedd ar ôl pan wnaed ef sydd mewn cynllun: mae llai mewn un diweddarach, ac maent yn costio llai.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ProgrammeDetails</name>
    <message>
        <source>&amp;Name of the programme</source>
        <translation>&amp;Enw&apos;r rhaglen</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Sefydliad</translation>
    </message>
    <message>
        <source>The &amp;pledge, in your own words</source>
        <translation>Yr &amp;addewid, yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>Date of the p&amp;ledge</source>
        <translation>&amp;Dyddiad yr addewid</translation>
    </message>
    <message>
        <source>&amp;Target date</source>
        <translation>&amp;Dyddiad targed</translation>
    </message>
    <message>
        <source>Approved &amp;budget for the whole</source>
        <translation>&amp;Cyllideb a gymeradwywyd ar gyfer y cyfan</translation>
    </message>
    <message>
        <source>P&amp;repared by</source>
        <translation>&amp;Paratowyd gan</translation>
    </message>
    <message>
        <source>Re&amp;viewed by</source>
        <translation>Ad&amp;olygwyd gan</translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation>&amp;Gosod y newidiadau</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Hepgor y newidiadau</translation>
    </message>
    <message>
        <source>The &amp;financial year begins in</source>
        <translation>Mae&apos;r &amp;flwyddyn ariannol yn dechrau ym mis</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Ni newidiwyd dim eto.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ProgrammeDraft</name>
    <message>
        <source>This is no date. Write it like 30 Sep 2027.</source>
        <translation>Nid dyddiad yw hwn. Ysgrifennwch ef fel 30 Sep 2027.</translation>
    </message>
    <message>
        <source>This is no amount of money. Write it like 1,250,000.</source>
        <translation>Nid swm o arian yw hwn. Ysgrifennwch ef fel 1,250,000.</translation>
    </message>
    <message>
        <source>A budget is not below nothing.</source>
        <translation>Nid yw cyllideb yn is na dim.</translation>
    </message>
    <message>
        <source>Give the programme a name.</source>
        <translation>Rhowch enw i&apos;r rhaglen.</translation>
    </message>
    <message>
        <source>This is before the pledge.</source>
        <translation>Mae hyn cyn yr addewid.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ProgrammeForm</name>
    <message>
        <source>&amp;Name of the programme</source>
        <translation>&amp;Enw&apos;r rhaglen</translation>
    </message>
    <message>
        <source>Camera removal 2027</source>
        <translation>Tynnu camerâu 2027</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Sefydliad</translation>
    </message>
    <message>
        <source>Date of the &amp;pledge, if there is one</source>
        <translation>Dyddiad yr &amp;addewid, os oes un</translation>
    </message>
    <message>
        <source>1 Sep 2026</source>
        <translation>1 Sep 2026</translation>
    </message>
    <message>
        <source>&amp;Target date, if there is one</source>
        <translation>Dyddiad &amp;targed, os oes un</translation>
    </message>
    <message>
        <source>30 Sep 2027</source>
        <translation>30 Sep 2027</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>A&amp;rian cyfred</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Arian cyfred</translation>
    </message>
    <message>
        <source>&amp;Make the programme…</source>
        <translation>&amp;Gwneud y rhaglen…</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>er enghraifft %1</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::PurchaseDialog</name>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Filter answers</source>
        <translation>Hidlo atebion</translation>
    </message>
    <message>
        <source>Filter by line, answer, maker or reason</source>
        <translation>Hidlo yn ôl llinell, ateb, gwneuthurwr neu reswm</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rhes</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Pob llinell</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) listed</source>
        <translation>
            <numerusform>%Ln o linellau wedi’u rhestru</numerusform>
            <numerusform>%Ln llinell wedi’i rhestru</numerusform>
            <numerusform>%Ln o linellau wedi’u rhestru</numerusform>
            <numerusform>%Ln o linellau wedi’u rhestru</numerusform>
            <numerusform>%Ln o linellau wedi’u rhestru</numerusform>
        </translation>
    </message>
    <message>
        <source>answers.csv</source>
        <translation>atebion.csv</translation>
    </message>
    <message>
        <source>Check a quote or an order</source>
        <translation>Gwirio dyfynbris neu archeb</translation>
    </message>
    <message>
        <source>Lines to check</source>
        <translation>Llinellau i’w gwirio</translation>
    </message>
    <message>
        <source>Paste models, or the lines of a quote or an order, one to a line.</source>
        <translation>Gludwch fodelau, neu linellau dyfynbris neu archeb, un i bob llinell.</translation>
    </message>
    <message>
        <source>Check these &amp;lines</source>
        <translation>&amp;Gwirio’r llinellau hyn</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Dewis &amp;ffeiliau…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cau</translation>
    </message>
    <message>
        <source>So that what is being removed is not bought again. Nothing is imported and nothing is changed.</source>
        <translation>Fel na phrynir eto yr hyn sy’n cael ei dynnu. Ni fewnforir dim ac ni newidir dim.</translation>
    </message>
    <message>
        <source>Quotes, orders or lists of models</source>
        <translation>Dyfynbrisiau, archebion neu restrau o fodelau</translation>
    </message>
    <message>
        <source>Paste some lines first, or choose files.</source>
        <translation>Gludwch rai llinellau yn gyntaf, neu dewiswch ffeiliau.</translation>
    </message>
    <message>
        <source>That is too long to paste. Save it as a file and choose that.</source>
        <translation>Mae hynny’n rhy hir i’w ludo. Cadwch ef fel ffeil a dewiswch honno.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>gludwyd</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wrthi’n gwirio…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Checking what is to be bought</source>
        <translation>Gwirio’r hyn sydd i’w brynu</translation>
    </message>
    <message>
        <source>There is no line to check in it.</source>
        <translation>Nid oes llinell i’w gwirio ynddo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are of a maker whose devices are being removed, or nobody can tell. Ask before you buy.</source>
        <translation>
            <numerusform>Mae %Ln o linellau o wneuthurwr y mae ei ddyfeisiau’n cael eu tynnu, neu ni all neb ddweud. Gofynnwch cyn prynu.</numerusform>
            <numerusform>Mae %Ln llinell o wneuthurwr y mae ei ddyfeisiau’n cael eu tynnu, neu ni all neb ddweud. Gofynnwch cyn prynu.</numerusform>
            <numerusform>Mae %Ln o linellau o wneuthurwr y mae ei ddyfeisiau’n cael eu tynnu, neu ni all neb ddweud. Gofynnwch cyn prynu.</numerusform>
            <numerusform>Mae %Ln o linellau o wneuthurwr y mae ei ddyfeisiau’n cael eu tynnu, neu ni all neb ddweud. Gofynnwch cyn prynu.</numerusform>
            <numerusform>Mae %Ln o linellau o wneuthurwr y mae ei ddyfeisiau’n cael eu tynnu, neu ni all neb ddweud. Gofynnwch cyn prynu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line is clear.</source>
        <translation>Mae pob llinell yn glir.</translation>
    </message>
    <message>
        <source>Sheets that are hidden were checked too: %1.</source>
        <translation>Gwiriwyd y dalennau cudd hefyd: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of sums, terms or titles were left out.</source>
        <translation>
            <numerusform>Gadawyd allan %Ln llinell o symiau, telerau neu deitlau.</numerusform>
            <numerusform>Gadawyd allan %Ln llinell o symiau, telerau neu deitlau.</numerusform>
            <numerusform>Gadawyd allan %Ln linell o symiau, telerau neu deitlau.</numerusform>
            <numerusform>Gadawyd allan %Ln llinell o symiau, telerau neu deitlau.</numerusform>
            <numerusform>Gadawyd allan %Ln llinell o symiau, telerau neu deitlau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line that was read is clear.</source>
        <translation>Mae pob llinell a ddarllenwyd yn glir.</translation>
    </message>
    <message>
        <source>There is no line to check in %1.</source>
        <translation>Nid oes llinell i’w gwirio yn %1.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::QuickSearch</name>
    <message>
        <source>Go to a page, store or device (Ctrl+K)</source>
        <translation>Mynd i dudalen, siop neu ddyfais (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Type a command, a page, a store or a device; arrow keys choose, Enter goes there</source>
        <translation>Teipiwch orchymyn, tudalen, siop neu ddyfais; mae&apos;r saethau&apos;n dewis, Enter yn mynd yno</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Canlyniadau chwilio</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Yn chwilio</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nid oes dim o&apos;r enw hwnnw</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::RatesDraft</name>
    <message>
        <source>“%1” is not an amount. Write it as %2.</source>
        <translation>Nid swm yw “%1”. Ysgrifennwch ef fel %2.</translation>
    </message>
    <message>
        <source>A share from 0 to %1 % is needed, such as 20 %.</source>
        <translation>Mae angen cyfran o 0 i %1 %, megis 20 %.</translation>
    </message>
    <message>
        <source>The likely figure is below the low one.</source>
        <translation>Mae&apos;r ffigur tebygol islaw&apos;r un isel.</translation>
    </message>
    <message>
        <source>The high figure is below the likely one.</source>
        <translation>Mae&apos;r ffigur uchel islaw&apos;r un tebygol.</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TAW</translation>
    </message>
    <message>
        <source>VAT that comes back</source>
        <translation>TAW a ddaw&apos;n ôl</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Arian wrth gefn</translation>
    </message>
    <message>
        <source>A cost line needs a name.</source>
        <translation>Mae angen enw ar linell gost.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::RatesForm</name>
    <message>
        <source>VAT, per cent</source>
        <translation>TAW, y cant</translation>
    </message>
    <message>
        <source>VAT that comes back, per cent</source>
        <translation>TAW a ddaw&apos;n ôl, y cant</translation>
    </message>
    <message>
        <source>Contingency, per cent</source>
        <translation>Arian wrth gefn, y cant</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cyfradd</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Isel</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Tebygol</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Uchel</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>O ble y daw&apos;r ffigur</translation>
    </message>
    <message>
        <source>Unit rates</source>
        <translation>Cyfraddau uned</translation>
    </message>
    <message>
        <source>VAT is</source>
        <translation>TAW yw</translation>
    </message>
    <message>
        <source>of which</source>
        <translation>a daw</translation>
    </message>
    <message>
        <source>come back.</source>
        <translation>ohono&apos;n ôl.</translation>
    </message>
    <message>
        <source>Contingency is</source>
        <translation>Arian wrth gefn yw</translation>
    </message>
    <message>
        <source>of the likely total.</source>
        <translation>o&apos;r cyfanswm tebygol.</translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation>&amp;Gosod y newidiadau</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Hepgor y newidiadau</translation>
    </message>
    <message>
        <source>Nothing was changed yet. %1</source>
        <translation>Ni newidiwyd dim eto. %1</translation>
    </message>
    <message>
        <source>Double-click a figure, or press F2 on it, to change it.</source>
        <translation>Cliciwch ddwywaith ar ffigur, neu bwyso F2 arno, i&apos;w newid.</translation>
    </message>
    <message>
        <source>&amp;Remove the line</source>
        <translation>&amp;Tynnu&apos;r llinell</translation>
    </message>
    <message>
        <source>Name of the cost line</source>
        <translation>Enw’r llinell gost</translation>
    </message>
    <message>
        <source>for example Scaffolding</source>
        <translation>er enghraifft Sgaffaldiau</translation>
    </message>
    <message>
        <source>What it is paid for</source>
        <translation>Am beth y telir</translation>
    </message>
    <message>
        <source>Add a cost &amp;line</source>
        <translation>Ychwanegu &amp;llinell gost</translation>
    </message>
    <message>
        <source>Say first what the cost line is called.</source>
        <translation>Dywedwch yn gyntaf beth yw enw&apos;r llinell gost.</translation>
    </message>
    <message>
        <source>Now type its figures into the last row, and apply.</source>
        <translation>Nawr teipiwch ei ffigurau yn y rhes olaf, a&apos;u gweithredu.</translation>
    </message>
    <message>
        <source>Choose the line in the table first.</source>
        <translation>Dewiswch y llinell yn y tabl yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::RegisterDialog</name>
    <message>
        <source>Closed or sold?</source>
        <translation>Wedi cau neu’i gwerthu?</translation>
    </message>
    <message>
        <source>Renumbered?</source>
        <translation>Wedi’i hailrifo?</translation>
    </message>
    <message>
        <source>Moved?</source>
        <translation>Wedi symud?</translation>
    </message>
    <message>
        <source>New region, or a typing error?</source>
        <translation>Rhanbarth newydd, neu wall teipio?</translation>
    </message>
    <message>
        <source>No longer in the register; earlier ones have it.</source>
        <translation>Nid yw yn y gofrestr mwyach; mae yn y rhai cynharach.</translation>
    </message>
    <message>
        <source>No longer in the register, which has one like it under the code %1.</source>
        <translation>Nid yw yn y gofrestr mwyach, sydd ag un debyg iddi o dan y cod %1.</translation>
    </message>
    <message>
        <source>Now at %1; until now at %2.</source>
        <translation>Yn %1 nawr; yn %2 hyd yn hyn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) now have a region that no earlier register has.</source>
        <translation>
            <numerusform>Mae gan %Ln o siopau bellach ranbarth nad yw mewn un gofrestr gynharach.</numerusform>
            <numerusform>Mae gan %Ln siop bellach ranbarth nad yw mewn un gofrestr gynharach.</numerusform>
            <numerusform>Mae gan %Ln o siopau bellach ranbarth nad yw mewn un gofrestr gynharach.</numerusform>
            <numerusform>Mae gan %Ln o siopau bellach ranbarth nad yw mewn un gofrestr gynharach.</numerusform>
            <numerusform>Mae gan %Ln o siopau bellach ranbarth nad yw mewn un gofrestr gynharach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count both codes as one store.</source>
        <translation>Cyfrif y ddau god yn un siop.</translation>
    </message>
    <message>
        <source>Read it as %1.</source>
        <translation>Ei ddarllen fel %1.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rhes %2</translation>
    </message>
    <message>
        <source>What the newer register has otherwise</source>
        <translation>Beth sydd gan y gofrestr fwy newydd yn wahanol</translation>
    </message>
    <message>
        <source>Filter by store, region or what the register says</source>
        <translation>Hidlo yn ôl siop, rhanbarth neu’r hyn a ddywed y gofrestr</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Store or region</source>
        <translation>Siop neu ranbarth</translation>
    </message>
    <message>
        <source>What the register says</source>
        <translation>Beth mae’r gofrestr yn ei ddweud</translation>
    </message>
    <message>
        <source>What applying it does</source>
        <translation>Beth mae ei osod yn ei wneud</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Pob cwestiwn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) listed</source>
        <translation>
            <numerusform>%Ln o gwestiynau wedi’u rhestru</numerusform>
            <numerusform>%Ln cwestiwn wedi’i restru</numerusform>
            <numerusform>%Ln o gwestiynau wedi’u rhestru</numerusform>
            <numerusform>%Ln o gwestiynau wedi’u rhestru</numerusform>
            <numerusform>%Ln o gwestiynau wedi’u rhestru</numerusform>
        </translation>
    </message>
    <message>
        <source>register questions.csv</source>
        <translation>cwestiynau cofrestr.csv</translation>
    </message>
    <message>
        <source>What the newer register changes</source>
        <translation>Beth mae’r gofrestr fwy newydd yn ei newid</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cau</translation>
    </message>
    <message>
        <source>Comparing the registers…</source>
        <translation>Wrthi’n cymharu’r cofrestrau…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Comparing the registers</source>
        <translation>Cymharu’r cofrestrau</translation>
    </message>
    <message>
        <source>The registers were not compared to the end.</source>
        <translation>Ni chymharwyd y cofrestrau hyd y diwedd.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Cymharu eto</translation>
    </message>
    <message>
        <source>The newest register raises no question.</source>
        <translation>Nid yw’r gofrestr ddiweddaraf yn codi unrhyw gwestiwn.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Gosod</translation>
    </message>
    <message>
        <source>Choose rows first that something can be applied of.</source>
        <translation>Dewiswch yn gyntaf resi y gellir gosod rhywbeth ohonynt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) applied, as one step.</source>
        <translation>
            <numerusform>Gosodwyd %Ln o newidiadau, fel un cam.</numerusform>
            <numerusform>Gosodwyd %Ln newid, fel un cam.</numerusform>
            <numerusform>Gosodwyd %Ln o newidiadau, fel un cam.</numerusform>
            <numerusform>Gosodwyd %Ln o newidiadau, fel un cam.</numerusform>
            <numerusform>Gosodwyd %Ln o newidiadau, fel un cam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Filter questions</source>
        <translation>Hidlo cwestiynau</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Gosod %Ln o newidiadau</numerusform>
            <numerusform>&amp;Gosod %Ln newid</numerusform>
            <numerusform>&amp;Gosod %Ln o newidiadau</numerusform>
            <numerusform>&amp;Gosod %Ln o newidiadau</numerusform>
            <numerusform>&amp;Gosod %Ln o newidiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>It moved: ask no more. Check first that its code is not another store’s now.</source>
        <translation>Symudodd: peidio â gofyn eto. Gwiriwch yn gyntaf nad cod siop arall ydyw bellach.</translation>
    </message>
    <message>
        <source>Keep it as a region of its own: crews and budgets go by region.</source>
        <translation>Ei gadw’n rhanbarth ar ei ben ei hun: mae criwiau a chyllidebau yn ôl rhanbarth.</translation>
    </message>
    <message>
        <source>Closed, by its status?</source>
        <translation>Ar gau, yn ôl ei statws?</translation>
    </message>
    <message>
        <source>Until now it had such stores in %1.</source>
        <translation>Hyd yma roedd siopau o’r fath yn %1.</translation>
    </message>
    <message>
        <source>Its status is “%1”.</source>
        <translation>Ei statws yw “%1”.</translation>
    </message>
    <message>
        <source>Count it as closed on %1.</source>
        <translation>Ei chyfrif fel un a gaeodd ar %1.</translation>
    </message>
    <message>
        <source>Sold, by its status?</source>
        <translation>Wedi’i gwerthu, yn ôl ei statws?</translation>
    </message>
    <message>
        <source>Split?</source>
        <translation>Wedi’i rhannu?</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Wedi agor</translation>
    </message>
    <message>
        <source>New at the postcode of %1, with that code and something behind it.</source>
        <translation>Newydd yng nghod post %1, gyda’r cod hwnnw a rhywbeth ar ei ôl.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Newydd: %1.</translation>
    </message>
    <message>
        <source>Count it as closed or sold, as said below.</source>
        <translation>Ei chyfrif wedi cau neu’i gwerthu, fel y dywedir isod.</translation>
    </message>
    <message>
        <source>Count it as sold on %1: what is there from then on is the buyer’s, and not to be removed.</source>
        <translation>Ei chyfrif fel un a werthwyd ar %1: y prynwr biau’r hyn sydd yno o hynny ymlaen, ac nid yw i’w dynnu.</translation>
    </message>
    <message>
        <source>Count it as a part of %1: devices whose address or name points to it move there; the others stay, and are listed under Gaps.</source>
        <translation>Ei chyfrif fel rhan o %1: mae dyfeisiau y mae eu cyfeiriad neu eu henw’n pwyntio ati yn symud yno; mae’r lleill yn aros, ac fe’u rhestrir o dan Fylchau.</translation>
    </message>
    <message>
        <source>Nothing: they are in the estate already.</source>
        <translation>Dim: maent yn yr ystad eisoes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s)</source>
        <translation>
            <numerusform>%Ln o siopau</numerusform>
            <numerusform>%Ln siop</numerusform>
            <numerusform>%Ln o siopau</numerusform>
            <numerusform>%Ln o siopau</numerusform>
            <numerusform>%Ln o siopau</numerusform>
        </translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>wedi cau ar</translation>
    </message>
    <message>
        <source>sold on</source>
        <translation>wedi’u gwerthu ar</translation>
    </message>
    <message>
        <source>Day on which stores that are no longer there closed or were sold</source>
        <translation>Y diwrnod y caeodd neu y gwerthwyd siopau nad ydynt yno mwyach</translation>
    </message>
    <message>
        <source>Those no longer &amp;there:</source>
        <translation>Y rhai nad ydynt &amp;yno mwyach:</translation>
    </message>
    <message>
        <source>Closing on another day?</source>
        <translation>Cau ar ddiwrnod arall?</translation>
    </message>
    <message>
        <source>Two stores at one address?</source>
        <translation>Dwy siop mewn un cyfeiriad?</translation>
    </message>
    <message>
        <source>New at the address of %1, which trades.</source>
        <translation>Newydd yng nghyfeiriad %1, sy’n masnachu.</translation>
    </message>
    <message>
        <source>Count it as trading on.</source>
        <translation>Ei chyfrif fel un sy’n dal i fasnachu.</translation>
    </message>
    <message>
        <source>Count them as two stores, and ask no more. Check first that the new one is not the old one under another code.</source>
        <translation>Eu cyfrif fel dwy siop, a pheidio â gofyn eto. Gwiriwch yn gyntaf nad yr hen un o dan god arall yw’r newydd.</translation>
    </message>
    <message>
        <source>No closing day; until now %1.</source>
        <translation>Dim diwrnod cau; hyd yma %1.</translation>
    </message>
    <message>
        <source>Closes on %1; until now it trades on.</source>
        <translation>Yn cau ar %1; hyd yma mae’n dal i fasnachu.</translation>
    </message>
    <message>
        <source>Closes on %1; until now on %2.</source>
        <translation>Yn cau ar %1; hyd yma ar %2.</translation>
    </message>
    <message>
        <source>New with others at the address of %1, which is gone.</source>
        <translation>Newydd, gydag eraill, yng nghyfeiriad %1, sydd wedi mynd.</translation>
    </message>
    <message>
        <source>Another company’s now?</source>
        <translation>Cwmni arall piau hi bellach?</translation>
    </message>
    <message>
        <source>A list of some stores</source>
        <translation>Rhestr o rai siopau</translation>
    </message>
    <message>
        <source>No longer %1’s; %2 has one like it under the code %3.</source>
        <translation>Nid %1 piau hi mwyach; mae gan %2 un debyg iddi o dan y cod %3.</translation>
    </message>
    <message>
        <source>More than one in five of the stores that trade are not in it: %1.</source>
        <translation>Nid yw mwy nag un o bob pump o’r siopau sy’n masnachu ynddi: %1.</translation>
    </message>
    <message>
        <source>Count both as one store: its devices and what was decided of it stay.</source>
        <translation>Cyfrif y ddwy’n un siop: mae ei dyfeisiau a’r hyn a benderfynwyd amdani yn aros.</translation>
    </message>
    <message>
        <source>Nothing: they are kept. Say with the command line which of them closed, or import the whole register.</source>
        <translation>Dim: fe’u cedwir. Dywedwch â’r llinell orchymyn pa rai ohonynt a gaeodd, neu fewnforio’r gofrestr gyfan.</translation>
    </message>
    <message>
        <source>The newest store register compared with those before it. Names, places and regions are its own already; choose what else is so; Ctrl+A takes all.</source>
        <translation>Y gofrestr siopau ddiweddaraf o’i chymharu â’r rhai o’i blaen. Ei henwau, ei lleoedd a’i rhanbarthau hi sydd yma eisoes; dewiswch beth arall sydd felly; mae Ctrl+A yn cymryd y cyfan.</translation>
    </message>
    <message>
        <source>Its status is “%1”; until now it ends on %2.</source>
        <translation>Ei statws yw “%1”; hyd yma daw i ben ar %2.</translation>
    </message>
    <message>
        <source>No longer in the register; its name and place are those of %1 now.</source>
        <translation>Nid yw yn y gofrestr mwyach; eiddo %1 yw ei henw a’i lle bellach.</translation>
    </message>
    <message>
        <source>Now at %1; until now at %2, and its name and place were those of %3.</source>
        <translation>Bellach yn %1; hyd yma yn %2, ac eiddo %3 oedd ei henw a’i lle.</translation>
    </message>
    <message>
        <source>The register is %1’s alone, and has none of these: %2.</source>
        <translation>Cofrestr %1 yn unig yw hon, ac nid oes ynddi’r un o’r rhain: %2.</translation>
    </message>
    <message>
        <source>Store %1 opened on %2: it cannot have closed before. Choose a later day for it.</source>
        <translation>Agorodd siop %1 ar %2: ni all fod wedi cau cyn hynny. Dewiswch ddiwrnod diweddarach iddi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) are left that earlier registers contradict: choose each by itself.</source>
        <translation>
            <numerusform>Mae %Ln o gwestiynau ar ôl y mae cofrestrau cynharach yn eu gwrth-ddweud: dewiswch bob un ar ei ben ei hun.</numerusform>
            <numerusform>Mae %Ln cwestiwn ar ôl y mae cofrestrau cynharach yn ei wrth-ddweud: dewiswch ef ar ei ben ei hun.</numerusform>
            <numerusform>Mae %Ln o gwestiynau ar ôl y mae cofrestrau cynharach yn eu gwrth-ddweud: dewiswch bob un ar ei ben ei hun.</numerusform>
            <numerusform>Mae %Ln o gwestiynau ar ôl y mae cofrestrau cynharach yn eu gwrth-ddweud: dewiswch bob un ar ei ben ei hun.</numerusform>
            <numerusform>Mae %Ln o gwestiynau ar ôl y mae cofrestrau cynharach yn eu gwrth-ddweud: dewiswch bob un ar ei ben ei hun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier registers contradict these: choose each by itself.</source>
        <translation>Mae cofrestrau cynharach yn gwrth-ddweud y rhain: dewiswch bob un ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>Now at %1; until now at %2. Its name and place until now are those of %3.</source>
        <translation>Yn %1 bellach; yn %2 hyd yn hyn. Gan %3 y mae ei henw a’i lleoliad hyd yn hyn.</translation>
    </message>
    <message>
        <source>Now at %1; until now at %2. It has kept neither name nor address.</source>
        <translation>Yn %1 bellach; yn %2 hyd yn hyn. Nid yw wedi cadw na’i henw na’i chyfeiriad.</translation>
    </message>
    <message>
        <source>The register has one like it under the code %1, and another, %2, under this one.</source>
        <translation>Mae gan y gofrestr un debyg iddi o dan y cod %1, ac un arall, %2, o dan yr un hwn.</translation>
    </message>
    <message>
        <source>Count both codes as one store until this register, and what has the old code now as a store of its own.</source>
        <translation>Cyfrif y ddau god fel un siop hyd at y gofrestr hon, a’r hyn sydd â’r hen god bellach fel siop ar wahân.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ReplanPanel</name>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>From the week of</source>
        <translation>O wythnos</translation>
    </message>
    <message>
        <source>To the week of</source>
        <translation>I wythnos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>Nid oes dim yn symud.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) of %1 move.</source>
        <translation>
            <numerusform>Mae %Ln o ymweliadau o blith %1 yn symud.</numerusform>
            <numerusform>Mae %Ln ymweliad o blith %1 yn symud.</numerusform>
            <numerusform>Mae %Ln o ymweliadau o blith %1 yn symud.</numerusform>
            <numerusform>Mae %Ln o ymweliadau o blith %1 yn symud.</numerusform>
            <numerusform>Mae %Ln o ymweliadau o blith %1 yn symud.</numerusform>
        </translation>
    </message>
    <message>
        <source>No choice carries less risk.</source>
        <translation>Nid oes dewis yn cario llai o risg.</translation>
    </message>
    <message>
        <source>It carries %1 % more risk than the choice with the least.</source>
        <translation>Mae&apos;n cario %1 % yn fwy o risg na&apos;r dewis â&apos;r lleiaf.</translation>
    </message>
    <message>
        <source>The last visit ends on %1.</source>
        <translation>Daw&apos;r ymweliad olaf i ben ar %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) that must be kept are missed.</source>
        <translation>
            <numerusform>Methir %Ln o ddyddiadau cau y mae&apos;n rhaid eu cadw.</numerusform>
            <numerusform>Methir %Ln dyddiad cau y mae&apos;n rhaid ei gadw.</numerusform>
            <numerusform>Methir %Ln o ddyddiadau cau y mae&apos;n rhaid eu cadw.</numerusform>
            <numerusform>Methir %Ln o ddyddiadau cau y mae&apos;n rhaid eu cadw.</numerusform>
            <numerusform>Methir %Ln o ddyddiadau cau y mae&apos;n rhaid eu cadw.</numerusform>
        </translation>
    </message>
    <message>
        <source>no visit</source>
        <translation>dim ymweliad</translation>
    </message>
    <message>
        <source>How much may move</source>
        <translation>Faint gaiff symud</translation>
    </message>
    <message>
        <source>Visits that move, and why</source>
        <translation>Ymweliadau sy&apos;n symud, a pham</translation>
    </message>
    <message>
        <source>When things have changed, the plan can be made again from today. The more visits may move, the less risk is carried; the fewer move, the less has to be arranged again. What is done, locked, pinned or ordered stays.</source>
        <translation>Pan fydd pethau wedi newid, gellir gwneud y cynllun eto o heddiw ymlaen. Po fwyaf o ymweliadau gaiff symud, lleiaf o risg a gerrir; po leiaf sy&apos;n symud, lleiaf sydd i&apos;w drefnu eto. Mae&apos;r hyn a wnaed, a gloiwyd, a biniwyd neu a archebwyd yn aros.</translation>
    </message>
    <message>
        <source>Least risk</source>
        <translation>Risg leiaf</translation>
    </message>
    <message>
        <source>Least moved</source>
        <translation>Lleiaf yn symud</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Nid oes cynllun eto.</translation>
    </message>
    <message>
        <source>Planning again, several ways</source>
        <translation>Yn cynllunio eto, mewn sawl ffordd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s)</source>
        <translation>
            <numerusform>%Ln o ddewisiadau</numerusform>
            <numerusform>%Ln dewis</numerusform>
            <numerusform>%Ln o ddewisiadau</numerusform>
            <numerusform>%Ln o ddewisiadau</numerusform>
            <numerusform>%Ln o ddewisiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Choice %1 of %2. %3</source>
        <translation>Dewis %1 o %2. %3</translation>
    </message>
    <message>
        <source>Using the plan</source>
        <translation>Yn defnyddio&apos;r cynllun</translation>
    </message>
    <message>
        <source>Show the choices</source>
        <translation>Dangos y dewisiadau</translation>
    </message>
    <message>
        <source>Use this plan</source>
        <translation>Defnyddio&apos;r cynllun hwn</translation>
    </message>
    <message>
        <source>Above the least possible risk, with what moving a visit is reckoned to cost: %1.</source>
        <translation>Uwchlaw’r risg leiaf bosibl, gyda’r hyn y cyfrifir bod symud ymweliad yn ei gostio: %1.</translation>
    </message>
    <message>
        <source>It is the plan in force.</source>
        <translation>Hwn yw’r cynllun mewn grym.</translation>
    </message>
    <message>
        <source>There is one choice. %1</source>
        <translation>Un dewis sydd. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) have no visit: %1.</source>
        <translation>
            <numerusform>Nid oes gan %Ln o siopau ymweliad: %1.</numerusform>
            <numerusform>Nid oes gan %Ln siop ymweliad: %1.</numerusform>
            <numerusform>Nid oes gan %Ln o siopau ymweliad: %1.</numerusform>
            <numerusform>Nid oes gan %Ln o siopau ymweliad: %1.</numerusform>
            <numerusform>Nid oes gan %Ln o siopau ymweliad: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added up, that is %Ln working day(s) late.</source>
        <translation>
            <numerusform>At ei gilydd, mae hynny %Ln o ddiwrnodau gwaith yn hwyr.</numerusform>
            <numerusform>At ei gilydd, mae hynny %Ln diwrnod gwaith yn hwyr.</numerusform>
            <numerusform>At ei gilydd, mae hynny %Ln o ddiwrnodau gwaith yn hwyr.</numerusform>
            <numerusform>At ei gilydd, mae hynny %Ln o ddiwrnodau gwaith yn hwyr.</numerusform>
            <numerusform>At ei gilydd, mae hynny %Ln o ddiwrnodau gwaith yn hwyr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ReportCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ei agor</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Agor ei ffolder</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>Board workbook</source>
        <translation>Llyfr gwaith y bwrdd</translation>
    </message>
    <message>
        <source>For the board: summary, plan on a page, stores, cash flow, risk, assumptions and checks, as a spreadsheet with live formulas. It holds no addresses, serial numbers or places of cameras.</source>
        <translation>I&apos;r bwrdd: crynodeb, cynllun ar un dudalen, siopau, llif arian, risg, tybiaethau a gwiriadau, fel taenlen â fformiwlâu byw. Nid oes ynddi gyfeiriadau, rhifau cyfresol na lleoliadau camerâu.</translation>
    </message>
    <message>
        <source>Make now…</source>
        <translation>Gwneud nawr…</translation>
    </message>
    <message>
        <source>Rows that were refused</source>
        <translation>Rhesi a wrthodwyd</translation>
    </message>
    <message>
        <source>For whoever keeps the lists. Choose the files again: the rows that cannot be read are written as they stood, with place and reason, to be mended. Nothing is imported.</source>
        <translation>I bwy bynnag sy&apos;n cadw&apos;r rhestrau. Dewiswch y ffeiliau eto: ysgrifennir y rhesi na ellir eu darllen fel yr oeddent, gyda lle a rheswm, i&apos;w trwsio. Ni fewnforir dim.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dewis ffeiliau…</translation>
    </message>
    <message>
        <source>Backup copy</source>
        <translation>Copi wrth gefn</translation>
    </message>
    <message>
        <source>For safe keeping. The whole programme with its history in one checked file. It names stores, addresses and cameras: keep it as safe as the programme itself.</source>
        <translation>I&apos;w gadw&apos;n ddiogel. Y rhaglen gyfan gyda&apos;i hanes mewn un ffeil wedi&apos;i gwirio. Mae&apos;n enwi siopau, cyfeiriadau a chamerâu: cadwch hi mor ddiogel â&apos;r rhaglen ei hun.</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>Gwneud copi…</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Llyfrau gwaith Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Making the board workbook</source>
        <translation>Yn gwneud llyfr gwaith y bwrdd</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Phaseout programmes (*.phaseout)</source>
        <translation>Rhaglenni Phaseout (*.phaseout)</translation>
    </message>
    <message>
        <source>Copying the programme</source>
        <translation>Yn copïo&apos;r rhaglen</translation>
    </message>
    <message>
        <source>Copied and checked</source>
        <translation>Copïwyd a gwiriwyd</translation>
    </message>
    <message>
        <source>The files to read again</source>
        <translation>Y ffeiliau i&apos;w darllen eto</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Ffeiliau CSV (*.csv)</translation>
    </message>
    <message>
        <source>Refused rows.csv</source>
        <translation>Rhesi a wrthodwyd.csv</translation>
    </message>
    <message>
        <source>Reading the files again</source>
        <translation>Yn darllen y ffeiliau eto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>Ysgrifennwyd %Ln o resi</numerusform>
            <numerusform>Ysgrifennwyd %Ln rhes</numerusform>
            <numerusform>Ysgrifennwyd %Ln o resi</numerusform>
            <numerusform>Ysgrifennwyd %Ln o resi</numerusform>
            <numerusform>Ysgrifennwyd %Ln o resi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>What the cover says</source>
        <translation>Beth mae&apos;r clawr yn ei ddweud</translation>
    </message>
    <message>
        <source>The board&apos;s figures are held against the target date and the approved budget.</source>
        <translation>Mesurir ffigurau&apos;r bwrdd yn erbyn y dyddiad targed a&apos;r gyllideb a gymeradwywyd.</translation>
    </message>
    <message>
        <source>Check a quote or an order</source>
        <translation>Gwirio dyfynbris neu archeb</translation>
    </message>
    <message>
        <source>For whoever buys. Each line of a quote, an order or a list of models is answered: in scope, the same under another name, not known, or clear, and why.</source>
        <translation>I bwy bynnag sy’n prynu. Atebir pob llinell o ddyfynbris, archeb neu restr o fodelau: o fewn y cwmpas, yr un peth dan enw arall, anhysbys, neu glir, a pham.</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Gwirio…</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::RowsDialog</name>
    <message>
        <source>MAC address</source>
        <translation>cyfeiriad MAC</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Rhif cyfresol</translation>
    </message>
    <message>
        <source>Store, address and model</source>
        <translation>Siop, cyfeiriad a model</translation>
    </message>
    <message>
        <source>Store and address</source>
        <translation>Siop a chyfeiriad</translation>
    </message>
    <message>
        <source>Store and name</source>
        <translation>Siop ac enw</translation>
    </message>
    <message>
        <source>Somebody said so</source>
        <translation>Dywedodd rhywun hynny</translation>
    </message>
    <message>
        <source>Seen first here</source>
        <translation>Gwelwyd gyntaf yma</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gwelwyd</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Adnabuwyd yn ôl</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Yr hyn y mae’n sefyll arno</translation>
    </message>
    <message>
        <source>Rows of this device</source>
        <translation>Rhesi’r ddyfais hon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ni ddywedwyd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): not of this device</source>
        <translation>
            <numerusform>%Ln o resi: nid o’r ddyfais hon</numerusform>
            <numerusform>%Ln rhes: nid o’r ddyfais hon</numerusform>
            <numerusform>%Ln o resi: nid o’r ddyfais hon</numerusform>
            <numerusform>%Ln o resi: nid o’r ddyfais hon</numerusform>
            <numerusform>%Ln o resi: nid o’r ddyfais hon</numerusform>
        </translation>
    </message>
    <message>
        <source>Not of this device</source>
        <translation>Nid o’r ddyfais hon</translation>
    </message>
    <message>
        <source>It stands on one row alone: there is nothing to tell apart.</source>
        <translation>Saif ar un rhes yn unig: nid oes dim i’w wahanu.</translation>
    </message>
    <message>
        <source>One row at least is of this device. Choose fewer.</source>
        <translation>Mae o leiaf un rhes o’r ddyfais hon. Dewiswch lai.</translation>
    </message>
    <message>
        <source>Choose the rows that are not of this device. They become another one, and stay so whatever is brought in later.</source>
        <translation>Dewiswch y rhesi nad ydynt o’r ddyfais hon. Deuant yn un arall, ac arhosant felly beth bynnag a fewnforir wedyn.</translation>
    </message>
    <message>
        <source>Store and end of the serial number</source>
        <translation>Siop a diwedd y rhif cyfresol</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>rhes %1 o %2</translation>
    </message>
    <message>
        <source>Store, and address but for the store’s part</source>
        <translation>Siop, a chyfeiriad ac eithrio rhan y siop</translation>
    </message>
    <message>
        <source>%1; its address is doubted</source>
        <translation>%1; amheuir ei gyfeiriad</translation>
    </message>
    <message>
        <source>%1; its store is doubted</source>
        <translation>%1; amheuir ei siop</translation>
    </message>
    <message>
        <source>%1; an older state of its list</source>
        <translation>%1; cyflwr hŷn o’i restr</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::RulesDialog</name>
    <message>
        <source>the code in it</source>
        <translation>y cod sydd ynddo</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Yn darllen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrwm</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Siop</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dyfais</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>What you just decided, for others</source>
        <translation>Yr hyn rydych newydd ei benderfynu, i eraill</translation>
    </message>
    <message>
        <source>Rules there are</source>
        <translation>Y rheolau sydd</translation>
    </message>
    <message>
        <source>Devices that would move</source>
        <translation>Dyfeisiau a fyddai’n symud</translation>
    </message>
    <message>
        <source>Take this rule a&amp;way…</source>
        <translation>T&amp;ynnu’r rheol hon…</translation>
    </message>
    <message>
        <source>Rules for stores</source>
        <translation>Rheolau ar gyfer siopau</translation>
    </message>
    <message>
        <source>ED{code}-*</source>
        <translation>ED{code}-*</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>&amp;Reads</source>
        <translation>Yn &amp;darllen</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Patrwm</translation>
    </message>
    <message>
        <source>&amp;Store code</source>
        <translation>Cod &amp;siop</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Gwneud rheol</translation>
    </message>
    <message>
        <source>* is any text, ? one character, # one figure, {code} the store&apos;s code. Without {code}, say which store is meant. The whole text must fit.</source>
        <translation>* yw unrhyw destun, ? un nod, # un ffigur, {code} cod y siop. Heb {code}, dywedwch pa siop a olygir. Rhaid i’r testun cyfan ffitio.</translation>
    </message>
    <message>
        <source>There is such a rule already.</source>
        <translation>Mae rheol o’r fath yn barod.</translation>
    </message>
    <message>
        <source>Nothing changes before you have seen what a rule would do.</source>
        <translation>Nid oes dim yn newid cyn i chi weld beth a wnâi rheol.</translation>
    </message>
    <message>
        <source>See what it would &amp;do</source>
        <translation>Gwel&amp;d beth a wnâi</translation>
    </message>
    <message>
        <source>Choose the rule first that is to go.</source>
        <translation>Dewiswch yn gyntaf y rheol sydd i fynd.</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Yn ei phrofi…</translation>
    </message>
    <message>
        <source>Trying out a rule</source>
        <translation>Yn profi rheol</translation>
    </message>
    <message numerus="yes">
        <source>It speaks of %Ln device(s).</source>
        <translation>
            <numerusform>Mae’n sôn am %Ln o ddyfeisiau.</numerusform>
            <numerusform>Mae’n sôn am %Ln ddyfais.</numerusform>
            <numerusform>Mae’n sôn am %Ln o ddyfeisiau.</numerusform>
            <numerusform>Mae’n sôn am %Ln o ddyfeisiau.</numerusform>
            <numerusform>Mae’n sôn am %Ln o ddyfeisiau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that wait would get a store.</source>
        <translation>
            <numerusform>Byddai %Ln sy’n aros yn cael siop.</numerusform>
            <numerusform>Byddai %Ln sy’n aros yn cael siop.</numerusform>
            <numerusform>Byddai %Ln sy’n aros yn cael siop.</numerusform>
            <numerusform>Byddai %Ln sy’n aros yn cael siop.</numerusform>
            <numerusform>Byddai %Ln sy’n aros yn cael siop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would move from another store.</source>
        <translation>
            <numerusform>Byddai %Ln yn symud o siop arall.</numerusform>
            <numerusform>Byddai %Ln yn symud o siop arall.</numerusform>
            <numerusform>Byddai %Ln yn symud o siop arall.</numerusform>
            <numerusform>Byddai %Ln yn symud o siop arall.</numerusform>
            <numerusform>Byddai %Ln yn symud o siop arall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would stay where they are though it says otherwise: somebody decided, or rules disagree.</source>
        <translation>
            <numerusform>Byddai %Ln yn aros lle y maent er iddi ddweud fel arall: penderfynodd rhywun, neu mae rheolau’n anghytuno.</numerusform>
            <numerusform>Byddai %Ln yn aros lle y mae er iddi ddweud fel arall: penderfynodd rhywun, neu mae rheolau’n anghytuno.</numerusform>
            <numerusform>Byddai %Ln yn aros lle y maent er iddi ddweud fel arall: penderfynodd rhywun, neu mae rheolau’n anghytuno.</numerusform>
            <numerusform>Byddai %Ln yn aros lle y maent er iddi ddweud fel arall: penderfynodd rhywun, neu mae rheolau’n anghytuno.</numerusform>
            <numerusform>Byddai %Ln yn aros lle y maent er iddi ddweud fel arall: penderfynodd rhywun, neu mae rheolau’n anghytuno.</numerusform>
        </translation>
    </message>
    <message>
        <source>No device would move.</source>
        <translation>Ni fyddai unrhyw ddyfais yn symud.</translation>
    </message>
    <message numerus="yes">
        <source>Take it away: %Ln device(s) &amp;move</source>
        <translation>
            <numerusform>Ei thynnu: mae %Ln o ddyfeisiau yn sy&amp;mud</numerusform>
            <numerusform>Ei thynnu: mae %Ln ddyfais yn sy&amp;mud</numerusform>
            <numerusform>Ei thynnu: mae %Ln o ddyfeisiau yn sy&amp;mud</numerusform>
            <numerusform>Ei thynnu: mae %Ln o ddyfeisiau yn sy&amp;mud</numerusform>
            <numerusform>Ei thynnu: mae %Ln o ddyfeisiau yn sy&amp;mud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make this rule: %Ln device(s) &amp;move</source>
        <translation>
            <numerusform>Gwneud y rheol hon: mae %Ln o ddyfeisiau yn sy&amp;mud</numerusform>
            <numerusform>Gwneud y rheol hon: mae %Ln ddyfais yn sy&amp;mud</numerusform>
            <numerusform>Gwneud y rheol hon: mae %Ln o ddyfeisiau yn sy&amp;mud</numerusform>
            <numerusform>Gwneud y rheol hon: mae %Ln o ddyfeisiau yn sy&amp;mud</numerusform>
            <numerusform>Gwneud y rheol hon: mae %Ln o ddyfeisiau yn sy&amp;mud</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>a device of its own, then</source>
        <translation>dyfais ar ei phen ei hun, felly</translation>
    </message>
    <message>
        <source>At another store</source>
        <translation>Mewn siop arall</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln device(s) from the place they have?</source>
        <translation>
            <numerusform>Cymryd %Ln dyfais o&apos;r lle sydd ganddynt?</numerusform>
            <numerusform>Cymryd %Ln ddyfais o&apos;r lle sydd ganddi?</numerusform>
            <numerusform>Cymryd %Ln ddyfais o&apos;r lle sydd ganddynt?</numerusform>
            <numerusform>Cymryd %Ln dyfais o&apos;r lle sydd ganddynt?</numerusform>
            <numerusform>Cymryd %Ln dyfais o&apos;r lle sydd ganddynt?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are listed above. A narrower pattern leaves them where they are. It can be undone.</source>
        <translation>Fe&apos;u rhestrir uchod. Mae patrwm culach yn eu gadael lle maent. Gellir ei ddadwneud.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Eu cymryd</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Gadael popeth fel y mae</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that count as at none of the stores would get one.</source>
        <translation>
            <numerusform>Byddai %Ln sy’n cyfrif fel rhai heb fod yn yr un o’r siopau yn cael siop.</numerusform>
            <numerusform>Byddai %Ln sy’n cyfrif fel un heb fod yn yr un o’r siopau yn cael siop.</numerusform>
            <numerusform>Byddai %Ln sy’n cyfrif fel rhai heb fod yn yr un o’r siopau yn cael siop.</numerusform>
            <numerusform>Byddai %Ln sy’n cyfrif fel rhai heb fod yn yr un o’r siopau yn cael siop.</numerusform>
            <numerusform>Byddai %Ln sy’n cyfrif fel rhai heb fod yn yr un o’r siopau yn cael siop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would lose their store and wait for one.</source>
        <translation>
            <numerusform>Byddai %Ln yn colli eu siop ac yn aros am un.</numerusform>
            <numerusform>Byddai %Ln yn colli ei siop ac yn aros am un.</numerusform>
            <numerusform>Byddai %Ln yn colli eu siop ac yn aros am un.</numerusform>
            <numerusform>Byddai %Ln yn colli eu siop ac yn aros am un.</numerusform>
            <numerusform>Byddai %Ln yn colli eu siop ac yn aros am un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would lose their store and count as at none of the stores.</source>
        <translation>
            <numerusform>Byddai %Ln yn colli eu siop ac yn cyfrif fel rhai heb fod yn yr un o’r siopau.</numerusform>
            <numerusform>Byddai %Ln yn colli ei siop ac yn cyfrif fel un heb fod yn yr un o’r siopau.</numerusform>
            <numerusform>Byddai %Ln yn colli eu siop ac yn cyfrif fel rhai heb fod yn yr un o’r siopau.</numerusform>
            <numerusform>Byddai %Ln yn colli eu siop ac yn cyfrif fel rhai heb fod yn yr un o’r siopau.</numerusform>
            <numerusform>Byddai %Ln yn colli eu siop ac yn cyfrif fel rhai heb fod yn yr un o’r siopau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dyfeisiau</translation>
    </message>
    <message>
        <source>Counting what the rules map</source>
        <translation>Yn cyfrif yr hyn y mae’r rheolau’n ei fapio</translation>
    </message>
    <message>
        <source>Something else is still running. Ask again when it is done, or cancel it in the list of jobs.</source>
        <translation>Mae rhywbeth arall yn dal i redeg. Gofynnwch eto pan fydd wedi gorffen, neu ei ganslo yn y rhestr o swyddi.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ScenarioEdits</name>
    <message>
        <source>a scenario needs a name</source>
        <translation>mae angen enw ar senario</translation>
    </message>
    <message>
        <source>there is a scenario of that name already</source>
        <translation>mae senario o&apos;r enw hwnnw eisoes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ScenariosPanel</name>
    <message>
        <source>As it is</source>
        <translation>Fel y mae</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>yr un fath</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1 %</translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation>−%1 %</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 yn %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Risk carried</source>
        <translation>Risg a gerrir</translation>
    </message>
    <message>
        <source>Crews at once</source>
        <translation>Criwiau ar unwaith</translation>
    </message>
    <message>
        <source>Name of a new scenario</source>
        <translation>Enw senario newydd</translation>
    </message>
    <message>
        <source>Name of the present constraints</source>
        <translation>Enw&apos;r cyfyngiadau presennol</translation>
    </message>
    <message>
        <source>What others did or promised: comparisons, not law</source>
        <translation>Yr hyn a wnaeth neu a addawodd eraill: cymariaethau, nid cyfraith</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Senarios ochr yn ochr</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ailenwi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>No scenarios yet. Save the present constraints under a name, change them, and compare; or add what others did.</source>
        <translation>Dim senarios eto. Cadwch y cyfyngiadau presennol dan enw, newidiwch nhw, a chymharwch; neu ychwanegwch yr hyn a wnaeth eraill.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Ffynhonnell: %1</translation>
    </message>
    <message>
        <source>Comparing scenarios</source>
        <translation>Yn cymharu senarios</translation>
    </message>
    <message>
        <source>Constraints of %1</source>
        <translation>Cyfyngiadau %1</translation>
    </message>
    <message>
        <source>The constraints are those of “%1” now. Improve the plan to plan by them.</source>
        <translation>Cyfyngiadau “%1” yw&apos;r cyfyngiadau bellach. Gwellwch y cynllun i gynllunio yn eu hôl.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Cadw fel senario</translation>
    </message>
    <message>
        <source>Add a comparison</source>
        <translation>Ychwanegu cymhariaeth</translation>
    </message>
    <message>
        <source>Make these the constraints</source>
        <translation>Gwneud y rhain yn gyfyngiadau</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Nid oes prosiect ar agor.</translation>
    </message>
    <message>
        <source>Most in a month</source>
        <translation>Y mwyaf mewn mis</translation>
    </message>
    <message>
        <source>Without a visit</source>
        <translation>Heb ymweliad</translation>
    </message>
    <message>
        <source>Each was planned for as long, and from the same beginning. Risk carried is against the project as it is.</source>
        <translation>Cynlluniwyd pob un am yr un hyd, ac o’r un man cychwyn. Yn erbyn y prosiect fel y mae y mae’r risg a gerrir.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Symudwyd</translation>
    </message>
    <message>
        <source>After deadline</source>
        <translation>Ar ôl y dyddiad cau</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::Session</name>
    <message>
        <source>the last step</source>
        <translation>y cam olaf</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Yn gwneud %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Yn agor %1</translation>
    </message>
    <message>
        <source>No project is open. Open one, or make a new one, first.</source>
        <translation>Nid oes prosiect ar agor. Agorwch un, neu gwnewch un newydd, yn gyntaf.</translation>
    </message>
    <message>
        <source>Something is still running on this project. Wait until it is done, or cancel it in the list of jobs.</source>
        <translation>Mae rhywbeth yn dal ar waith ar y prosiect hwn. Arhoswch nes iddo orffen, neu canslwch ef yn y rhestr dasgau.</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Yn dadwneud: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Yn gwneud eto: %1</translation>
    </message>
    <message>
        <source>That is the programme that is open. Choose another name.</source>
        <translation>Dyna’r rhaglen sydd ar agor. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nid oes dim i’w ddadwneud.</translation>
    </message>
    <message>
        <source>The last step was not made here: %1. Ctrl+Z undoes it.</source>
        <translation>Ni wnaed y cam diwethaf yma: %1. Mae Ctrl+Z yn ei ddadwneud.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ShellActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;New programme…</source>
        <translation>Rhaglen &amp;newydd…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Agor…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Agor d&amp;iweddar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Mewnforio…</translation>
    </message>
    <message>
        <source>&amp;Close programme</source>
        <translation>&amp;Cau&apos;r rhaglen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Hanes</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Chwilio…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;olwg</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Ymddangosiad</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Fel y &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>High contrast, &amp;black</source>
        <translation>Cyferbyniad uchel, &amp;du</translation>
    </message>
    <message>
        <source>High contrast, &amp;white</source>
        <translation>Cyferbyniad uchel, g&amp;wyn</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Dwysedd</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Cyfforddus</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>C&amp;ryno</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Sgrin lawn</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Ailosod y cynllun</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Mynd</translation>
    </message>
    <message>
        <source>Do the &amp;next step</source>
        <translation>Gwneud y cam &amp;nesaf</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>&amp;Rhan nesaf y ffenestr</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Rhan f&amp;laenorol y ffenestr</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Llwybrau byr bysellfwrdd</translation>
    </message>
    <message>
        <source>&amp;About Phaseout</source>
        <translation>&amp;Ynghylch Phaseout</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>&amp;Manylion</translation>
    </message>
    <message>
        <source>&amp;Programme details…</source>
        <translation>Manylion y &amp;rhaglen…</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>Fersiynau &amp;cynharach…</translation>
    </message>
    <message>
        <source>&amp;Gaps: where lists, scans and reports differ</source>
        <translation>&amp;Bylchau: lle mae rhestrau, sganiau ac adroddiadau’n wahanol</translation>
    </message>
    <message>
        <source>Procurement check of a &amp;quote or an order…</source>
        <translation>Gwiriad caffael o &amp;ddyfynbris neu archeb…</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::SituationWatch</name>
    <message>
        <source>Counting</source>
        <translation>Yn cyfrif</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::StartPage</name>
    <message>
        <source>Northbridge Stores (sample, nothing here is real)</source>
        <translation>Northbridge Stores (enghraifft, nid oes dim yma&apos;n real)</translation>
    </message>
    <message>
        <source>Remove every Hikvision and Dahua camera</source>
        <translation>Tynnu pob camera Hikvision a Dahua</translation>
    </message>
    <message>
        <source>Making the first plan</source>
        <translation>Yn gwneud y cynllun cyntaf</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Rhaglen newydd</translation>
    </message>
    <message>
        <source>Phaseout</source>
        <translation>Phaseout</translation>
    </message>
    <message>
        <source>Plan and follow the replacement of cameras across all your stores. Your data stays in one file on this computer.</source>
        <translation>Cynlluniwch a dilynwch amnewid camerâu ar draws eich holl siopau. Mae eich data&apos;n aros mewn un ffeil ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>&amp;Open a programme…</source>
        <translation>&amp;Agor rhaglen…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Edrych o gwmpas yn gyntaf</translation>
    </message>
    <message>
        <source>Northbridge Stores is a made-up retailer with 120 stores and some 2,300 devices, with lists as messy as real ones. It is written into a folder that you choose, imported and planned in about a minute.</source>
        <translation>Manwerthwr dychmygol yw Northbridge Stores, â 120 o siopau a rhyw 2,300 o ddyfeisiau, a rhestrau mor anniben â rhai go iawn. Fe&apos;i hysgrifennir i ffolder a ddewiswch, ei fewnforio a&apos;i gynllunio mewn tua munud.</translation>
    </message>
    <message>
        <source>&amp;Try the sample estate…</source>
        <translation>Rhoi &amp;cynnig ar yr ystad enghreifftiol…</translation>
    </message>
    <message>
        <source>Where to keep the programme</source>
        <translation>Ble i gadw&apos;r rhaglen</translation>
    </message>
    <message>
        <source>Phaseout programmes (*.phaseout)</source>
        <translation>Rhaglenni Phaseout (*.phaseout)</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>Agor rhaglen</translation>
    </message>
    <message>
        <source>A folder for the sample estate</source>
        <translation>Ffolder i&apos;r ystad enghreifftiol</translation>
    </message>
    <message>
        <source>Making the sample estate</source>
        <translation>Yn gwneud yr ystad enghreifftiol</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Fersiynau cynharach…</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::StatusForm</name>
    <message>
        <source>Photo, ticket or certificate number</source>
        <translation>Rhif llun, tocyn neu dystysgrif</translation>
    </message>
    <message>
        <source>Stat&amp;e</source>
        <translation>Cyfl&amp;wr</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>T&amp;ystiolaeth</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>Cyfei&amp;rnod</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Diwrnod</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>Statws %1</translation>
    </message>
    <message>
        <source>%1 To keep it all the same, apply it again.</source>
        <translation>%1 I’w gadw er hynny, cymhwyswch ef eto.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::StorePanel</name>
    <message>
        <source>Devices of the store</source>
        <translation>Dyfeisiau&apos;r siop</translation>
    </message>
    <message>
        <source>No store is chosen</source>
        <translation>Ni ddewiswyd siop</translation>
    </message>
    <message>
        <source>Choose a store to see its devices and to say how far the work has come. Several stores can be chosen with Shift or Ctrl.</source>
        <translation>Dewiswch siop i weld ei dyfeisiau ac i ddweud pa mor bell y mae&apos;r gwaith wedi dod. Gellir dewis sawl siop â Shift neu Ctrl.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) are chosen</source>
        <translation>
            <numerusform>Dewiswyd %Ln o siopau</numerusform>
            <numerusform>Dewiswyd %Ln siop</numerusform>
            <numerusform>Dewiswyd %Ln o siopau</numerusform>
            <numerusform>Dewiswyd %Ln o siopau</numerusform>
            <numerusform>Dewiswyd %Ln o siopau</numerusform>
        </translation>
    </message>
    <message>
        <source>A status that is set here goes to all of them.</source>
        <translation>Mae statws a osodir yma&apos;n mynd i bob un ohonynt.</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>Cynlluniwyd ar gyfer %1.</translation>
    </message>
    <message>
        <source>Planned for %1 to %2.</source>
        <translation>Cynlluniwyd ar gyfer %1 i %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) wait for a decision.</source>
        <translation>
            <numerusform>Mae %Ln o ddyfeisiau&apos;n aros am benderfyniad.</numerusform>
            <numerusform>Mae %Ln ddyfais yn aros am benderfyniad.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau&apos;n aros am benderfyniad.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau&apos;n aros am benderfyniad.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau&apos;n aros am benderfyniad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln o ddyfeisiau</numerusform>
            <numerusform>%Ln ddyfais</numerusform>
            <numerusform>%Ln o ddyfeisiau</numerusform>
            <numerusform>%Ln o ddyfeisiau</numerusform>
            <numerusform>%Ln o ddyfeisiau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s)</source>
        <translation>
            <numerusform>%Ln o siopau</numerusform>
            <numerusform>%Ln siop</numerusform>
            <numerusform>%Ln o siopau</numerusform>
            <numerusform>%Ln o siopau</numerusform>
            <numerusform>%Ln o siopau</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set status of %1…</source>
        <translation>&amp;Gosod statws %1…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln device(s) off the network</source>
        <translation>
            <numerusform>&amp;Tynnu %Ln o ddyfeisiau oddi ar y rhwydwaith</numerusform>
            <numerusform>&amp;Tynnu %Ln ddyfais oddi ar y rhwydwaith</numerusform>
            <numerusform>&amp;Tynnu %Ln o ddyfeisiau oddi ar y rhwydwaith</numerusform>
            <numerusform>&amp;Tynnu %Ln o ddyfeisiau oddi ar y rhwydwaith</numerusform>
            <numerusform>&amp;Tynnu %Ln o ddyfeisiau oddi ar y rhwydwaith</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln device(s) &amp;back on the network</source>
        <translation>
            <numerusform>&amp;Rhoi %Ln o ddyfeisiau yn ôl ar y rhwydwaith</numerusform>
            <numerusform>&amp;Rhoi %Ln ddyfais yn ôl ar y rhwydwaith</numerusform>
            <numerusform>&amp;Rhoi %Ln o ddyfeisiau yn ôl ar y rhwydwaith</numerusform>
            <numerusform>&amp;Rhoi %Ln o ddyfeisiau yn ôl ar y rhwydwaith</numerusform>
            <numerusform>&amp;Rhoi %Ln o ddyfeisiau yn ôl ar y rhwydwaith</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set status of %Ln device(s)</source>
        <translation>
            <numerusform>Gosod statws %Ln o ddyfeisiau</numerusform>
            <numerusform>Gosod statws %Ln ddyfais</numerusform>
            <numerusform>Gosod statws %Ln o ddyfeisiau</numerusform>
            <numerusform>Gosod statws %Ln o ddyfeisiau</numerusform>
            <numerusform>Gosod statws %Ln o ddyfeisiau</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have come as far as that already.</source>
        <translation>Maent i gyd wedi dod mor bell â hynny eisoes.</translation>
    </message>
    <message>
        <source>&amp;Set status of the store…</source>
        <translation>&amp;Gosod statws y siop…</translation>
    </message>
    <message numerus="yes">
        <source>All of %Ln device(s) in scope are reported removed.</source>
        <translation>
            <numerusform>Adroddwyd bod pob un o&apos;r %Ln dyfais o fewn y cwmpas wedi&apos;i thynnu.</numerusform>
            <numerusform>Adroddwyd bod y %Ln ddyfais o fewn y cwmpas wedi&apos;i thynnu.</numerusform>
            <numerusform>Adroddwyd bod pob un o&apos;r %Ln dyfais o fewn y cwmpas wedi&apos;i thynnu.</numerusform>
            <numerusform>Adroddwyd bod pob un o&apos;r %Ln dyfais o fewn y cwmpas wedi&apos;i thynnu.</numerusform>
            <numerusform>Adroddwyd bod pob un o&apos;r %Ln dyfais o fewn y cwmpas wedi&apos;i thynnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of %1 in scope are still to be removed, risk %2 of 100.</source>
        <translation>
            <numerusform>Mae %Ln o ddyfeisiau o&apos;r %1 o fewn y cwmpas i&apos;w tynnu o hyd, risg %2 o 100.</numerusform>
            <numerusform>Mae %Ln ddyfais o&apos;r %1 o fewn y cwmpas i&apos;w thynnu o hyd, risg %2 o 100.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau o&apos;r %1 o fewn y cwmpas i&apos;w tynnu o hyd, risg %2 o 100.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau o&apos;r %1 o fewn y cwmpas i&apos;w tynnu o hyd, risg %2 o 100.</numerusform>
            <numerusform>Mae %Ln o ddyfeisiau o&apos;r %1 o fewn y cwmpas i&apos;w tynnu o hyd, risg %2 o 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to remove is known there.</source>
        <translation>Ni wyddys am ddim i&apos;w dynnu yno.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::SurePanel</name>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 ± %2 d</source>
        <translation>%1 ± %2 d</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ± %2 %</source>
        <translation>%1 ± %2 %</translation>
    </message>
    <message>
        <source>Chance of being late</source>
        <translation>Siawns o fod yn hwyr</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Dyddiad cau</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Last visit ends</source>
        <translation>Daw&apos;r ymweliad olaf i ben</translation>
    </message>
    <message>
        <source>Risk carried</source>
        <translation>Risg a gerrir</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>fel y cynlluniwyd</translation>
    </message>
    <message numerus="yes">
        <source>In 8 runs of 10 the last visit ends by %1, %Ln day(s) after the plan says.</source>
        <translation>
            <numerusform>Mewn 8 rhediad o 10 daw&apos;r ymweliad olaf i ben erbyn %1, %Ln o ddyddiau ar ôl yr hyn a ddywed y cynllun.</numerusform>
            <numerusform>Mewn 8 rhediad o 10 daw&apos;r ymweliad olaf i ben erbyn %1, %Ln diwrnod ar ôl yr hyn a ddywed y cynllun.</numerusform>
            <numerusform>Mewn 8 rhediad o 10 daw&apos;r ymweliad olaf i ben erbyn %1, %Ln o ddyddiau ar ôl yr hyn a ddywed y cynllun.</numerusform>
            <numerusform>Mewn 8 rhediad o 10 daw&apos;r ymweliad olaf i ben erbyn %1, %Ln o ddyddiau ar ôl yr hyn a ddywed y cynllun.</numerusform>
            <numerusform>Mewn 8 rhediad o 10 daw&apos;r ymweliad olaf i ben erbyn %1, %Ln o ddyddiau ar ôl yr hyn a ddywed y cynllun.</numerusform>
        </translation>
    </message>
    <message>
        <source>In 8 runs of 10 the last visit ends by %1, no later than the plan says.</source>
        <translation>Mewn 8 rhediad o 10 daw&apos;r ymweliad olaf i ben erbyn %1, heb fod yn hwyrach na&apos;r hyn a ddywed y cynllun.</translation>
    </message>
    <message>
        <source>What decides the finish</source>
        <translation>Beth sy&apos;n penderfynu&apos;r gorffen</translation>
    </message>
    <message>
        <source>Finish, risk and cost</source>
        <translation>Gorffen, risg a chost</translation>
    </message>
    <message>
        <source>Plays the plan through many times: work that takes longer, late goods, absent crews, visits that have to be repeated, longer freezes.</source>
        <translation>Yn chwarae&apos;r cynllun drwyddo lawer gwaith: gwaith sy&apos;n cymryd mwy o amser, nwyddau hwyr, criwiau absennol, ymweliadau y mae&apos;n rhaid eu hailadrodd, cyfnodau rhewi hwy.</translation>
    </message>
    <message>
        <source>Chance of being late, store by store</source>
        <translation>Siawns o fod yn hwyr, fesul siop</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Nid oes cynllun eto.</translation>
    </message>
    <message>
        <source>Playing the plan through</source>
        <translation>Yn chwarae&apos;r cynllun drwyddo</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Fel y cynlluniwyd</translation>
    </message>
    <message>
        <source>Half of the runs</source>
        <translation>Hanner y rhediadau</translation>
    </message>
    <message>
        <source>8 of 10 runs</source>
        <translation>8 o 10 rhediad</translation>
    </message>
    <message>
        <source>9 of 10 runs</source>
        <translation>9 o 10 rhediad</translation>
    </message>
    <message>
        <source>Nothing that is uncertain moves the finish by a tenth of a day.</source>
        <translation>Nid oes dim ansicr yn symud y gorffen o ddegfed ran o ddiwrnod.</translation>
    </message>
    <message>
        <source>Most of all: %1.</source>
        <translation>Yn fwy na dim: %1.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Working days, from its good to its bad end</source>
        <translation>Diwrnodau gwaith, o&apos;i ben da i&apos;w ben drwg</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Siawns</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Wedi&apos;i gynllunio</translation>
    </message>
    <message>
        <source>8 of 10 by</source>
        <translation>8 o 10 erbyn</translation>
    </message>
    <message>
        <source>From %1 runs; ± is how far more of them would still move a figure. How uncertain things are is assumed.</source>
        <translation>O %1 rhediad; ± yw faint y byddai rhagor ohonynt yn dal i symud ffigur. Tybiaeth yw pa mor ansicr yw pethau.</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Pa mor sicr yw hyn?</translation>
    </message>
    <message>
        <source>After the week of the deadline, or, where there is none, after the week planned. Weeks are those in which the visit ends.</source>
        <translation>Ar ôl wythnos y dyddiad cau, neu, lle nad oes un, ar ôl yr wythnos a gynlluniwyd. Yr wythnosau yw&apos;r rhai y daw&apos;r ymweliad i ben ynddynt.</translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln day(s) after the target of %1</source>
        <translation>
            <numerusform>Mae hynny %Ln o ddyddiau ar ôl targed %1</numerusform>
            <numerusform>Mae hynny %Ln diwrnod ar ôl targed %1</numerusform>
            <numerusform>Mae hynny %Ln o ddyddiau ar ôl targed %1</numerusform>
            <numerusform>Mae hynny %Ln o ddyddiau ar ôl targed %1</numerusform>
            <numerusform>Mae hynny %Ln o ddyddiau ar ôl targed %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln day(s) before the target of %1</source>
        <translation>
            <numerusform>Mae hynny %Ln o ddyddiau cyn targed %1</numerusform>
            <numerusform>Mae hynny %Ln diwrnod cyn targed %1</numerusform>
            <numerusform>Mae hynny %Ln o ddyddiau cyn targed %1</numerusform>
            <numerusform>Mae hynny %Ln o ddyddiau cyn targed %1</numerusform>
            <numerusform>Mae hynny %Ln o ddyddiau cyn targed %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the plan itself ends %Ln day(s) after it.</source>
        <translation>
            <numerusform>daw’r cynllun ei hun i ben %Ln o ddyddiau ar ei ôl.</numerusform>
            <numerusform>daw’r cynllun ei hun i ben %Ln diwrnod ar ei ôl.</numerusform>
            <numerusform>daw’r cynllun ei hun i ben %Ln o ddyddiau ar ei ôl.</numerusform>
            <numerusform>daw’r cynllun ei hun i ben %Ln o ddyddiau ar ei ôl.</numerusform>
            <numerusform>daw’r cynllun ei hun i ben %Ln o ddyddiau ar ei ôl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the plan itself ends %Ln day(s) before it.</source>
        <translation>
            <numerusform>daw’r cynllun ei hun i ben %Ln o ddyddiau cyn hynny.</numerusform>
            <numerusform>daw’r cynllun ei hun i ben %Ln diwrnod cyn hynny.</numerusform>
            <numerusform>daw’r cynllun ei hun i ben %Ln o ddyddiau cyn hynny.</numerusform>
            <numerusform>daw’r cynllun ei hun i ben %Ln o ddyddiau cyn hynny.</numerusform>
            <numerusform>daw’r cynllun ei hun i ben %Ln o ddyddiau cyn hynny.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1, although %2</source>
        <translation>%1, er y %2</translation>
    </message>
    <message>
        <source>With the rest of the estate, 8 runs of 10 cost %1 at most: %2 above the budget of %3.</source>
        <translation>Gyda gweddill yr ystad, mae 8 rhediad o 10 yn costio %1 ar y mwyaf: %2 uwchlaw’r gyllideb o %3.</translation>
    </message>
    <message>
        <source>With the rest of the estate, 8 runs of 10 cost %1 at most: %2 below the budget of %3.</source>
        <translation>Gyda gweddill yr ystad, mae 8 rhediad o 10 yn costio %1 ar y mwyaf: %2 islaw’r gyllideb o %3.</translation>
    </message>
    <message>
        <source>Cost of the visits left</source>
        <translation>Cost yr ymweliadau sydd ar ôl</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Yr hyn a dybir</translation>
    </message>
    <message>
        <source>What is assumed has changed. Play it through again.</source>
        <translation>Mae&apos;r hyn a dybir wedi newid. Rhedwch ef eto.</translation>
    </message>
    <message>
        <source>By the target it ends in %1 of the runs.</source>
        <translation>Erbyn y targed daw i ben yn %1 o’r rhediadau.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::TablePair</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, fel tabl</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Dangos fel llun</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Dangos fel tabl</translation>
    </message>
    <message>
        <source>Show %1 as a picture</source>
        <translation>Dangos %1 fel llun</translation>
    </message>
    <message>
        <source>Show %1 as a table</source>
        <translation>Dangos %1 fel tabl</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::TableRows</name>
    <message>
        <source>Nothing is selected. Choose rows first: Ctrl+A takes all of them.</source>
        <translation>Ni ddewiswyd dim. Dewiswch resi yn gyntaf: mae Ctrl+A yn cymryd pob un.</translation>
    </message>
    <message>
        <source>That is too much to copy. The Estate page writes lists of any length to a file.</source>
        <translation>Mae hynny’n ormod i’w gopïo. Mae’r dudalen Ystad yn ysgrifennu rhestrau o unrhyw hyd i ffeil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>Copïwyd %Ln o resi.</numerusform>
            <numerusform>Copïwyd %Ln rhes.</numerusform>
            <numerusform>Copïwyd %Ln o resi.</numerusform>
            <numerusform>Copïwyd %Ln o resi.</numerusform>
            <numerusform>Copïwyd %Ln o resi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ThresholdDialog</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Derbyn</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::TopBar</name>
    <message>
        <source>As of %1</source>
        <translation>Ar %1</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Yn gweithio</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Cadwyd</translation>
    </message>
    <message>
        <source>The plan in force, %1. The list of all plans is on the Plan page.</source>
        <translation>Y cynllun mewn grym, %1. Mae&apos;r rhestr o&apos;r holl gynlluniau ar dudalen Cynllun.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::TornadoChart</name>
    <message>
        <source>What decides the finish</source>
        <translation>Beth sy&apos;n penderfynu&apos;r gorffen</translation>
    </message>
    <message>
        <source>As planned; working days earlier or later</source>
        <translation>Fel y cynlluniwyd; diwrnodau gwaith yn gynt neu&apos;n hwyrach</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::TrackPage</name>
    <message>
        <source>Filter stores</source>
        <translation>Hidlo siopau</translation>
    </message>
    <message>
        <source>Filter by store, code, region or status</source>
        <translation>Hidlo yn ôl siop, cod, rhanbarth neu statws</translation>
    </message>
    <message>
        <source>Stores and how far the work has come</source>
        <translation>Siopau a pha mor bell y mae&apos;r gwaith wedi dod</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Olrhain</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Yr wythnos hon</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is nothing in this view.</source>
        <translation>Nid oes dim yn yr olwg hon.</translation>
    </message>
    <message>
        <source>No store matches the filter. Escape in the filter shows all.</source>
        <translation>Nid oes siop yn cyfateb i&apos;r hidlydd. Mae Escape yn yr hidlydd yn dangos y cyfan.</translation>
    </message>
    <message>
        <source>There is nothing to follow yet</source>
        <translation>Nid oes dim i&apos;w olrhain eto</translation>
    </message>
    <message>
        <source>Stores come here as soon as they have devices to remove: then say how far each has come, with evidence.</source>
        <translation>Daw siopau yma cyn gynted ag y bydd ganddynt ddyfeisiau i&apos;w tynnu: yna dywedwch pa mor bell y mae pob un wedi dod, gyda thystiolaeth.</translation>
    </message>
    <message>
        <source>Go to Import</source>
        <translation>Mynd i Mewnforio</translation>
    </message>
    <message>
        <source>Seen again</source>
        <translation>Gwelwyd eto</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Reported, not verified</source>
        <translation>Adroddwyd, heb ei wirio</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::TrackState</name>
    <message>
        <source>No store has anything to remove.</source>
        <translation>Nid oes gan unrhyw siop ddim i&apos;w dynnu.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 18 Nov 2026 or 18/11/2026.</source>
        <translation>Nid dyddiad yw “%1”. Ysgrifennwch ef fel 18 Nov 2026 neu 18/11/2026.</translation>
    </message>
    <message>
        <source>The date lies after today. Give the day on which it happened.</source>
        <translation>Mae&apos;r dyddiad ar ôl heddiw. Rhowch y diwrnod y digwyddodd.</translation>
    </message>
    <message>
        <source>Evidence needs a reference: the name of a photo, a ticket or a certificate number.</source>
        <translation>Mae angen cyfeirnod ar dystiolaeth: enw llun, tocyn neu rif tystysgrif.</translation>
    </message>
    <message>
        <source>A certificate is for what is disposed of. Choose Disposed, or a lower level of evidence.</source>
        <translation>Mae tystysgrif ar gyfer yr hyn a waredwyd. Dewiswch Gwaredwyd, neu lefel is o dystiolaeth.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) reported removed were seen again.</source>
        <translation>
            <numerusform>Gwelwyd eto %Ln dyfais yr adroddwyd ei symud.</numerusform>
            <numerusform>Gwelwyd eto %Ln ddyfais yr adroddwyd ei symud.</numerusform>
            <numerusform>Gwelwyd eto %Ln ddyfais yr adroddwyd eu symud.</numerusform>
            <numerusform>Gwelwyd eto %Ln dyfais yr adroddwyd eu symud.</numerusform>
            <numerusform>Gwelwyd eto %Ln dyfais yr adroddwyd eu symud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) are overdue: the day of the visit has passed, and nothing is reported.</source>
        <translation>
            <numerusform>Mae %Ln o siopau yn hwyr: aeth diwrnod yr ymweliad heibio, ac nid adroddwyd dim.</numerusform>
            <numerusform>Mae %Ln siop yn hwyr: aeth diwrnod yr ymweliad heibio, ac nid adroddwyd dim.</numerusform>
            <numerusform>Mae %Ln o siopau yn hwyr: aeth diwrnod yr ymweliad heibio, ac nid adroddwyd dim.</numerusform>
            <numerusform>Mae %Ln o siopau yn hwyr: aeth diwrnod yr ymweliad heibio, ac nid adroddwyd dim.</numerusform>
            <numerusform>Mae %Ln o siopau yn hwyr: aeth diwrnod yr ymweliad heibio, ac nid adroddwyd dim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in scope is reported removed at %1 of %2 stores, and verified removed at %3.</source>
        <translation>Adroddwyd tynnu popeth o fewn y cwmpas mewn %1 o&apos;r %2 siop, ac fe&apos;i gwiriwyd mewn %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more store(s) have a survey only.</source>
        <translation>
            <numerusform>Dim ond arolwg sydd mewn %Ln o siopau eraill.</numerusform>
            <numerusform>Dim ond arolwg sydd mewn %Ln siop arall.</numerusform>
            <numerusform>Dim ond arolwg sydd mewn %Ln o siopau eraill.</numerusform>
            <numerusform>Dim ond arolwg sydd mewn %Ln o siopau eraill.</numerusform>
            <numerusform>Dim ond arolwg sydd mewn %Ln o siopau eraill.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::TrackTables</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Siop</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhanbarth</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Adroddwyd</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Gwiriwyd</translation>
    </message>
    <message>
        <source>Planned week</source>
        <translation>Wythnos gynlluniedig</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>heb ei gynllunio</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dyfais</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Enw neu gyfeiriad</translation>
    </message>
    <message>
        <source>Not in scope</source>
        <translation>Y tu allan i&apos;r cwmpas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rhwydwaith</translation>
    </message>
    <message>
        <source>off the network</source>
        <translation>oddi ar y rhwydwaith</translation>
    </message>
    <message>
        <source>on the network</source>
        <translation>ar y rhwydwaith</translation>
    </message>
    <message>
        <source>Seen again</source>
        <translation>Gwelwyd eto</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>wedi&apos;i symud</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln o ddyddiau yn hwyr</numerusform>
            <numerusform>%Ln diwrnod yn hwyr</numerusform>
            <numerusform>%Ln o ddyddiau yn hwyr</numerusform>
            <numerusform>%Ln o ddyddiau yn hwyr</numerusform>
            <numerusform>%Ln o ddyddiau yn hwyr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::VersionKeeper</name>
    <message>
        <source>Keeping an earlier version</source>
        <translation>Wrthi&apos;n cadw fersiwn gynharach</translation>
    </message>
    <message>
        <source>No earlier version could be kept. %1</source>
        <translation>Ni ellid cadw fersiwn gynharach. %1</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Fersiynau cynharach</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cadwyd</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Earlier versions, newest first</source>
        <translation>Fersiynau cynharach, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Nothing was kept yet. A copy is kept whenever a programme is opened that has changed, and every hour while it changes.</source>
        <translation>Nid oes dim wedi&apos;i gadw eto. Cedwir copi bob tro yr agorir rhaglen sydd wedi newid, a phob awr tra bydd yn newid.</translation>
    </message>
    <message>
        <source>A copy is kept whenever a programme is opened that has changed, and every hour while it changes: the last ten, then one a day, then one a week. Opening one makes a new file of it; the programme itself stays as it is.</source>
        <translation>Cedwir copi bob tro yr agorir rhaglen sydd wedi newid, a phob awr tra bydd yn newid: y deg olaf, yna un y dydd, yna un yr wythnos. Mae agor un yn gwneud ffeil newydd ohono; mae&apos;r rhaglen ei hun yn aros fel y mae.</translation>
    </message>
    <message>
        <source>They are kept in %1</source>
        <translation>Fe&apos;u cedwir yn %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>&amp;Open a copy…</source>
        <translation>&amp;Agor copi…</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::WaysOut</name>
    <message>
        <source>Way out: %1</source>
        <translation>Ffordd allan: %1</translation>
    </message>
    <message>
        <source>Every store has a visit, and no deadline that must be kept is missed.</source>
        <translation>Mae gan bob siop ymweliad, ac ni fethir unrhyw ddyddiad cau y mae&apos;n rhaid ei gadw.</translation>
    </message>
    <message>
        <source>Worth having: %1</source>
        <translation>Gwerth ei gael: %1</translation>
    </message>
    <message>
        <source>Nothing is scarce: no crew, delivery or sum of money more would help.</source>
        <translation>Nid oes dim yn brin: ni fyddai criw, danfoniad na swm o arian ychwanegol yn helpu.</translation>
    </message>
    <message>
        <source>Ways out, and what is worth having</source>
        <translation>Ffyrdd allan, a&apos;r hyn sy&apos;n werth ei gael</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Beth fyddai&apos;n helpu</translation>
    </message>
    <message>
        <source>Looks for ways out of what does not fit, and for where one more crew, delivery or pound takes most risk away. Each is checked by planning again.</source>
        <translation>Yn chwilio am ffyrdd allan o&apos;r hyn nad yw&apos;n ffitio, ac am ble mae un criw, danfoniad neu bunt arall yn tynnu&apos;r mwyaf o risg. Gwirir pob un drwy gynllunio eto.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Nid oes cynllun eto.</translation>
    </message>
    <message>
        <source>Looking for ways out</source>
        <translation>Yn chwilio am ffyrdd allan</translation>
    </message>
    <message>
        <source>Look for ways out</source>
        <translation>Chwilio am ffyrdd allan</translation>
    </message>
    <message>
        <source>Way out of everything: %1</source>
        <translation>Ffordd allan o’r cyfan: %1</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::WeekMover</name>
    <message>
        <source>Move the chosen visit by the arrow keys; Enter pins it, Escape leaves it where it was</source>
        <translation>Symud yr ymweliad a ddewiswyd â&apos;r bysellau saeth; mae Enter yn ei binio, Escape yn ei adael lle&apos;r oedd</translation>
    </message>
    <message>
        <source>Show the picture as a table, and back</source>
        <translation>Dangos y darlun fel tabl, ac yn ôl</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::WeightsPanel</name>
    <message>
        <source>Weight of: %1</source>
        <translation>Pwysau: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::WhyPanel</name>
    <message>
        <source>&amp;Pin here</source>
        <translation>&amp;Pinio yma</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Dadbinio</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Symud</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Pam bryd hynny</translation>
    </message>
    <message>
        <source>Why this store is visited then</source>
        <translation>Pam yr ymwelir â&apos;r siop hon bryd hynny</translation>
    </message>
    <message>
        <source>Move to another week with the arrow keys (M)</source>
        <translation>Symud i wythnos arall â&apos;r bysellau saeth (M)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copïo fel testun</translation>
    </message>
    <message>
        <source>Choose a store to see why it is visited when it is.</source>
        <translation>Dewiswch siop i weld pam yr ymwelir â hi bryd hynny.</translation>
    </message>
    <message>
        <source>%1 is visited in the week of %2</source>
        <translation>Ymwelir â %1 yn wythnos %2</translation>
    </message>
    <message>
        <source>. Pinned</source>
        <translation>. Wedi&apos;i binio</translation>
    </message>
    <message>
        <source>Likely cost %1 (%2 to %3).
%4, risk %5 of 100.</source>
        <translation>Cost debygol %1 (%2 i %3).
%4, risg %5 o 100.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln o ddyfeisiau</numerusform>
            <numerusform>%Ln ddyfais</numerusform>
            <numerusform>%Ln o ddyfeisiau</numerusform>
            <numerusform>%Ln o ddyfeisiau</numerusform>
            <numerusform>%Ln o ddyfeisiau</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Wythnos</translation>
    </message>
    <message>
        <source>Risk, at least</source>
        <translation>Risg, o leiaf</translation>
    </message>
    <message>
        <source>its week</source>
        <translation>ei hwythnos hi</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1 %</translation>
    </message>
    <message>
        <source>Week of %1: %2.</source>
        <translation>Wythnos %1: %2.</translation>
    </message>
    <message>
        <source>Weeks of %1 to %2: %3.</source>
        <translation>Wythnosau %1 i %2: %3.</translation>
    </message>
    <message>
        <source>the last visit ends on the same day</source>
        <translation>daw&apos;r ymweliad olaf i ben ar yr un diwrnod</translation>
    </message>
    <message>
        <source>the last visit ends on %1 instead of %2</source>
        <translation>daw&apos;r ymweliad olaf i ben ar %1 yn lle %2</translation>
    </message>
    <message>
        <source>the cost is the same</source>
        <translation>yr un yw&apos;r gost</translation>
    </message>
    <message>
        <source>it costs %1 instead of %2</source>
        <translation>mae&apos;n costio %1 yn lle %2</translation>
    </message>
    <message>
        <source>the risk carried is the same</source>
        <translation>yr un yw&apos;r risg a gerrir</translation>
    </message>
    <message>
        <source>the risk carried grows by %1 %</source>
        <translation>mae&apos;r risg a gerrir yn tyfu %1 %</translation>
    </message>
    <message>
        <source>the risk carried falls by %1 %</source>
        <translation>mae&apos;r risg a gerrir yn gostwng %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) move</source>
        <translation>
            <numerusform>mae %Ln o ymweliadau&apos;n symud</numerusform>
            <numerusform>mae %Ln ymweliad yn symud</numerusform>
            <numerusform>mae %Ln o ymweliadau&apos;n symud</numerusform>
            <numerusform>mae %Ln o ymweliadau&apos;n symud</numerusform>
            <numerusform>mae %Ln o ymweliadau&apos;n symud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more store(s) have no visit</source>
        <translation>
            <numerusform>nid oes gan %Ln siop arall ymweliad</numerusform>
            <numerusform>nid oes gan %Ln siop arall ymweliad</numerusform>
            <numerusform>nid oes gan %Ln siop arall ymweliad</numerusform>
            <numerusform>nid oes gan %Ln siop arall ymweliad</numerusform>
            <numerusform>nid oes gan %Ln siop arall ymweliad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more deadline(s) are missed</source>
        <translation>
            <numerusform>methir %Ln o ddyddiadau cau eraill</numerusform>
            <numerusform>methir %Ln dyddiad cau arall</numerusform>
            <numerusform>methir %Ln o ddyddiadau cau eraill</numerusform>
            <numerusform>methir %Ln o ddyddiadau cau eraill</numerusform>
            <numerusform>methir %Ln o ddyddiadau cau eraill</numerusform>
        </translation>
    </message>
    <message>
        <source>In the week of %1: %2.</source>
        <translation>Yn wythnos %1: %2.</translation>
    </message>
    <message>
        <source>Pin it there</source>
        <translation>Ei binio yno</translation>
    </message>
    <message>
        <source>What is in the way of earlier weeks</source>
        <translation>Beth sydd yn ffordd wythnosau cynharach</translation>
    </message>
    <message>
        <source>Proven: with the visit in that week, the estate carries at least so much more risk in all.</source>
        <translation>Profedig: â&apos;r ymweliad yn yr wythnos honno, mae&apos;r ystad yn cario o leiaf gymaint â hynny&apos;n fwy o risg i gyd.</translation>
    </message>
    <message>
        <source>Other weeks, and what they would cost the estate</source>
        <translation>Wythnosau eraill, a&apos;r hyn y byddent yn ei gostio i&apos;r ystad</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Wythnosau cynharach</translation>
    </message>
    <message>
        <source>Other weeks</source>
        <translation>Wythnosau eraill</translation>
    </message>
    <message>
        <source>Trying %1 in the week of %2</source>
        <translation>Yn rhoi cynnig ar %1 yn wythnos %2</translation>
    </message>
    <message>
        <source>Week of %1: its week</source>
        <translation>Wythnos %1: ei hwythnos hi</translation>
    </message>
    <message>
        <source>Week of %1: risk of the estate %2</source>
        <translation>Wythnos %1: risg yr ystad %2</translation>
    </message>
    <message>
        <source>Try the week of %1</source>
        <translation>Rhoi cynnig ar wythnos %1</translation>
    </message>
    <message>
        <source>In the way: %1.</source>
        <translation>Yn y ffordd: %1.</translation>
    </message>
    <message>
        <source>%1, %2, %3%4</source>
        <translation>%1, %2, %3%4</translation>
    </message>
    <message>
        <source>no more risk</source>
        <translation>dim mwy o risg</translation>
    </message>
    <message>
        <source>Try another week</source>
        <translation>Rhoi cynnig ar wythnos arall</translation>
    </message>
    <message>
        <source>It is pinned to its week, so no other week was looked at. Unpin it, and plan again, to see what other weeks would cost; or move it to another week.</source>
        <translation>Mae wedi&apos;i binio i&apos;w wythnos, felly nid edrychwyd ar yr un wythnos arall. Dad-biniwch ef, a chynlluniwch eto, i weld beth fyddai cost wythnosau eraill; neu symudwch ef i wythnos arall.</translation>
    </message>
    <message>
        <source>No other week is open to it: deadlines, closures, freezes or the order of visits leave none.</source>
        <translation>Nid oes wythnos arall ar agor iddo: nid yw dyddiadau cau, cauadau, rhewi na threfn yr ymweliadau yn gadael yr un.</translation>
    </message>
    <message>
        <source>Choose another week in the list.</source>
        <translation>Dewiswch wythnos arall yn y rhestr.</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Cam %1 o %2: %3</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopiwyd. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Working it out</source>
        <translation>Yn cyfrifo</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::pages</name>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Adnabod</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapio</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Asesu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Olrhain</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costau</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Archwilio</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>Ystad</translation>
    </message>
</context>
<context>
    <name>phaseout::window</name>
    <message>
        <source>Guided, estate-wide camera replacement planning.</source>
        <translation>Cynllunio amnewid camerâu ar draws ystad gyfan, gam wrth gam.</translation>
    </message>
    <message>
        <source>The programme to open.</source>
        <translation>Y rhaglen i&apos;w hagor.</translation>
    </message>
</context>
</TS>
