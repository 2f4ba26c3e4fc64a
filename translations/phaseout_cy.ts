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
        <source>%1 placed at %2</source>
        <translation>Gosodwyd %1 yn %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 taken off the network</source>
        <translation>Tynnwyd %1 oddi ar y rhwydwaith</translation>
    </message>
    <message>
        <source>%1 back on the network</source>
        <translation>%1 yn ôl ar y rhwydwaith</translation>
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
        <source>Import of %1 (%2 rows)</source>
        <translation>Mewnforio %1 (rhesi: %2)</translation>
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
        <source>Plan %1 made the current one</source>
        <translation>Cynllun %1 yw&apos;r un cyfredol bellach</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>Dim gwaelodlin</translation>
    </message>
    <message>
        <source>Plan %1 made the baseline</source>
        <translation>Cynllun %1 yw&apos;r waelodlin bellach</translation>
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
        <source>and %n more</source>
        <translation>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::Error</name>
    <message>
        <source>“%1” is not a valid value.</source>
        <translation>Nid yw “%1” yn werth dilys.</translation>
    </message>
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
</context>
<context>
    <name>phaseout::Register</name>
    <message>
        <source>This row has no store code of 1 to 32 characters.</source>
        <translation>Nid oes gan y rhes hon god siop o 1 i 32 nod.</translation>
    </message>
    <message>
        <source>This is not a postcode; it is kept as it is.</source>
        <translation>Nid cod post yw hwn; fe&apos;i cedwir fel y mae.</translation>
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
    <message>
        <source>%1 row %2</source>
        <translation>%1 rhes %2</translation>
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
        <source>only those that wait for a decision</source>
        <translation>dim ond y rhai sy&apos;n aros am benderfyniad</translation>
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
        <source>What it costs, by category.</source>
        <translation>Beth mae&apos;n ei gostio, yn ôl categori.</translation>
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
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n o ddyfeisiau</numerusform>
            <numerusform>%n ddyfais</numerusform>
            <numerusform>%n o ddyfeisiau</numerusform>
            <numerusform>%n o ddyfeisiau</numerusform>
            <numerusform>%n o ddyfeisiau</numerusform>
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
        <source>--queue is identify or map.</source>
        <translation>identify neu map yw --queue.</translation>
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
        <source>%1 rows read in %2 files, %3 rejected.</source>
        <translation>Rhesi a ddarllenwyd: %1, mewn %2 o ffeiliau; gwrthodwyd: %3.</translation>
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
        <source>… and %n more visit(s)</source>
        <translation>
            <numerusform>… a %n o ymweliadau eraill</numerusform>
            <numerusform>… a %n ymweliad arall</numerusform>
            <numerusform>… a %n o ymweliadau eraill</numerusform>
            <numerusform>… a %n o ymweliadau eraill</numerusform>
            <numerusform>… a %n o ymweliadau eraill</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 visits, finishing on %2. Proven to be within %3 % of the best possible.</source>
        <translation>Ymweliadau: %1, yn gorffen ar %2. Profwyd ei bod o fewn %3 % i&apos;r orau bosibl.</translation>
    </message>
    <message>
        <source>Planning: %1 % above the proven bound</source>
        <translation>Cynllunio: %1 % uwchlaw&apos;r terfyn a brofwyd</translation>
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
        <source>Bring in your store list first: phaseout-cli import FILE stores.csv</source>
        <translation>Dewch â&apos;ch rhestr siopau i mewn yn gyntaf: phaseout-cli import FILE stores.csv</translation>
    </message>
    <message>
        <source>Bring in a scan or a camera list.</source>
        <translation>Dewch â sgan neu restr gamerâu i mewn.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) need a decision: phaseout-cli devices FILE --queue identify</source>
        <translation>
            <numerusform>Mae angen penderfyniad ar %n o ddyfeisiau: phaseout-cli devices FILE --queue identify</numerusform>
            <numerusform>Mae angen penderfyniad ar %n ddyfais: phaseout-cli devices FILE --queue identify</numerusform>
            <numerusform>Mae angen penderfyniad ar %n o ddyfeisiau: phaseout-cli devices FILE --queue identify</numerusform>
            <numerusform>Mae angen penderfyniad ar %n o ddyfeisiau: phaseout-cli devices FILE --queue identify</numerusform>
            <numerusform>Mae angen penderfyniad ar %n o ddyfeisiau: phaseout-cli devices FILE --queue identify</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have no store: phaseout-cli devices FILE --queue map</source>
        <translation>
            <numerusform>Nid oes siop gan %n o ddyfeisiau: phaseout-cli devices FILE --queue map</numerusform>
            <numerusform>Nid oes siop gan %n ddyfais: phaseout-cli devices FILE --queue map</numerusform>
            <numerusform>Nid oes siop gan %n o ddyfeisiau: phaseout-cli devices FILE --queue map</numerusform>
            <numerusform>Nid oes siop gan %n o ddyfeisiau: phaseout-cli devices FILE --queue map</numerusform>
            <numerusform>Nid oes siop gan %n o ddyfeisiau: phaseout-cli devices FILE --queue map</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a timetable: phaseout-cli plan FILE</source>
        <translation>Gwnewch amserlen: phaseout-cli plan FILE</translation>
    </message>
    <message>
        <source>Make the board&apos;s workbook: phaseout-cli report FILE --board OUT.xlsx</source>
        <translation>Gwnewch lyfr gwaith y bwrdd: phaseout-cli report FILE --board OUT.xlsx</translation>
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
        <source>undo or redo</source>
        <translation>dadwneud neu ailwneud</translation>
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
    <message>
        <source>--seconds is a whole number from 1 to 30.</source>
        <translation>Rhif cyfan o 1 i 30 yw --seconds.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) saved. Import the file to see what they are.</source>
        <translation>
            <numerusform>Cadwyd %n o atebion. Mewnforiwch y ffeil i weld beth ydynt.</numerusform>
            <numerusform>Cadwyd %n ateb. Mewnforiwch y ffeil i weld beth ydyw.</numerusform>
            <numerusform>Cadwyd %n o atebion. Mewnforiwch y ffeil i weld beth ydynt.</numerusform>
            <numerusform>Cadwyd %n o atebion. Mewnforiwch y ffeil i weld beth ydynt.</numerusform>
            <numerusform>Cadwyd %n o atebion. Mewnforiwch y ffeil i weld beth ydynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this network was asked: what stands behind a router was not heard.</source>
        <translation>Y rhwydwaith hwn yn unig a holwyd: ni chlywyd yr hyn sydd y tu ôl i lwybrydd.</translation>
    </message>
    <message>
        <source>--stores is 1 to %1, --devices-per-store 1 to %2, --seed a whole number.</source>
        <translation>Mae --stores rhwng 1 a %1, --devices-per-store rhwng 1 a %2, a --seed yn rhif cyfan.</translation>
    </message>
    <message>
        <source>%1 stores and %2 devices of a fictional retailer in %3 files, and the truth about them in truth.json.</source>
        <translation>Siopau manwerthwr dychmygol: %1; dyfeisiau: %2; ffeiliau: %3; a&apos;r gwir amdanynt yn truth.json.</translation>
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
        <source>SADP (Hikvision)</source>
        <translation>SADP (Hikvision)</translation>
    </message>
    <message>
        <source>WS-Discovery (ONVIF)</source>
        <translation>WS-Discovery (ONVIF)</translation>
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
        <source>%n replies were longer than any camera&apos;s and were dropped.</source>
        <translation>
            <numerusform>Roedd %n o atebion yn hwy na rhai unrhyw gamera ac fe&apos;u gollyngwyd.</numerusform>
            <numerusform>Roedd %n ateb yn hwy nag un unrhyw gamera ac fe&apos;i gollyngwyd.</numerusform>
            <numerusform>Roedd %n o atebion yn hwy na rhai unrhyw gamera ac fe&apos;u gollyngwyd.</numerusform>
            <numerusform>Roedd %n o atebion yn hwy na rhai unrhyw gamera ac fe&apos;u gollyngwyd.</numerusform>
            <numerusform>Roedd %n o atebion yn hwy na rhai unrhyw gamera ac fe&apos;u gollyngwyd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies were more than are kept and were dropped.</source>
        <translation>
            <numerusform>Roedd %n o atebion yn fwy nag a gedwir ac fe&apos;u gollyngwyd.</numerusform>
            <numerusform>Roedd %n ateb yn fwy nag a gedwir ac fe&apos;i gollyngwyd.</numerusform>
            <numerusform>Roedd %n o atebion yn fwy nag a gedwir ac fe&apos;u gollyngwyd.</numerusform>
            <numerusform>Roedd %n o atebion yn fwy nag a gedwir ac fe&apos;u gollyngwyd.</numerusform>
            <numerusform>Roedd %n o atebion yn fwy nag a gedwir ac fe&apos;u gollyngwyd.</numerusform>
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
</context>
<context>
    <name>phaseout::formats</name>
    <message>
        <source>chosen by hand</source>
        <translation>dewiswyd â llaw</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 characters</source>
        <translation>mae llinell %1 yn hwy na %2 o nodau</translation>
    </message>
    <message>
        <source>line %1 has more than %2 columns</source>
        <translation>mae gan linell %1 fwy na %2 o golofnau</translation>
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
        <source>an OpenDocument file; save it as .xlsx or .csv</source>
        <translation>ffeil OpenDocument; cadwch hi fel .xlsx neu .csv</translation>
    </message>
    <message>
        <source>a zip archive that is no workbook</source>
        <translation>archif zip nad yw&apos;n llyfr gwaith</translation>
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
        <source>row %1 has more than %2 columns</source>
        <translation>mae gan res %1 fwy na %2 o golofnau</translation>
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
</context>
<context>
    <name>phaseout::identify</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rhes %2</translation>
    </message>
    <message>
        <source>The address belongs to one known device and the serial number to another; the address was followed.</source>
        <translation>Mae&apos;r cyfeiriad yn perthyn i un ddyfais hysbys a&apos;r rhif cyfresol i un arall; dilynwyd y cyfeiriad.</translation>
    </message>
    <message>
        <source>Compare the two devices: a board may have been moved, or a row mistyped.</source>
        <translation>Cymharwch y ddwy ddyfais: efallai fod bwrdd wedi&apos;i symud, neu res wedi&apos;i chamdeipio.</translation>
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
        <source>IP address, MAC address, serial number, or device name with store</source>
        <translation>cyfeiriad IP, cyfeiriad MAC, rhif cyfresol, neu enw dyfais gyda siop</translation>
    </message>
    <message>
        <source>store name or address</source>
        <translation>enw neu gyfeiriad siop</translation>
    </message>
    <message>
        <source>user names and passwords in addresses</source>
        <translation>enwau defnyddwyr a chyfrineiriau mewn cyfeiriadau</translation>
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
        <source>This row has no usable IP address, MAC address or serial number, and no name with a store.</source>
        <translation>Nid oes gan y rhes hon gyfeiriad IP, cyfeiriad MAC na rhif cyfresol defnyddiadwy, nac enw gyda siop.</translation>
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
        <source>This is no MAC address; it was left out.</source>
        <translation>Nid cyfeiriad MAC yw hwn; gadawyd ef allan.</translation>
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
        <source>%n addresses were tried and gave no answer</source>
        <translation>
            <numerusform>Rhoddwyd cynnig ar %n o gyfeiriadau heb gael ateb</numerusform>
            <numerusform>Rhoddwyd cynnig ar %n cyfeiriad heb gael ateb</numerusform>
            <numerusform>Rhoddwyd cynnig ar %n o gyfeiriadau heb gael ateb</numerusform>
            <numerusform>Rhoddwyd cynnig ar %n o gyfeiriadau heb gael ateb</numerusform>
            <numerusform>Rhoddwyd cynnig ar %n o gyfeiriadau heb gael ateb</numerusform>
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
        <source>Scan from another device than the host itself.</source>
        <translation>Sganiwch o ddyfais arall yn hytrach na&apos;r gwesteiwr ei hun.</translation>
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
        <source>%n more of this kind, not listed one by one</source>
        <translation>
            <numerusform>%n arall o&apos;r math hwn, heb eu rhestru fesul un</numerusform>
            <numerusform>%n arall o&apos;r math hwn, heb eu rhestru fesul un</numerusform>
            <numerusform>%n arall o&apos;r math hwn, heb eu rhestru fesul un</numerusform>
            <numerusform>%n arall o&apos;r math hwn, heb eu rhestru fesul un</numerusform>
            <numerusform>%n arall o&apos;r math hwn, heb eu rhestru fesul un</numerusform>
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
        <source>no column for: %1</source>
        <translation>dim colofn ar gyfer: %1</translation>
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
        <source>no row has all the columns of the mapping</source>
        <translation>nid oes gan unrhyw res holl golofnau&apos;r mapio</translation>
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
</context>
<context>
    <name>phaseout::locate</name>
    <message>
        <source>Learning how host names name stores</source>
        <translation>Yn dysgu sut mae enwau gwesteiwyr yn enwi siopau</translation>
    </message>
    <message>
        <source>%1 row %2</source>
        <translation>%1 rhes %2</translation>
    </message>
</context>
<context>
    <name>phaseout::persist</name>
    <message>
        <source>Copying the project</source>
        <translation>Yn copïo&apos;r prosiect</translation>
    </message>
    <message>
        <source>%1 row %2</source>
        <translation>%1 rhes %2</translation>
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
        <source>Closed</source>
        <translation>Wedi cau</translation>
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
        <source>no slug</source>
        <translation>dim enw byr</translation>
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
    <name>phaseout::text</name>
    <message>
        <source>… (%1 more)</source>
        <translation>… (%1 arall)</translation>
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
        <source>This store closes or has closed; check that the visit is still wanted.</source>
        <translation>Mae&apos;r siop hon yn cau neu wedi cau; gwiriwch fod angen yr ymweliad o hyd.</translation>
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
        <source>it may not begin earlier</source>
        <translation>ni chaiff ddechrau&apos;n gynharach</translation>
    </message>
    <message>
        <source>it is pinned</source>
        <translation>mae wedi&apos;i binio</translation>
    </message>
    <message>
        <source>those weeks are locked</source>
        <translation>mae&apos;r wythnosau hynny wedi&apos;u cloi</translation>
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
        <source>the crews are busy, for instance at %1</source>
        <translation>mae&apos;r criwiau&apos;n brysur, er enghraifft yn %1</translation>
    </message>
    <message>
        <source>the crews are busy</source>
        <translation>mae&apos;r criwiau&apos;n brysur</translation>
    </message>
    <message>
        <source>other stores gain more by going first</source>
        <translation>mae siopau eraill yn ennill mwy drwy fynd yn gyntaf</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Wythnos %1</translation>
    </message>
    <message>
        <source>Weeks of %1 to %2</source>
        <translation>Wythnosau %1 i %2</translation>
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
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Among the first: most exposure for the work.</source>
        <translation>Ymhlith y cyntaf: y mwyaf o amlygiad am y gwaith.</translation>
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
    <name>phaseout::ui::GanttHeader</name>
    <message>
        <source>Weeks and months</source>
        <translation>Wythnosau a misoedd</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::GanttKey</name>
    <message>
        <source>Key: survey is grey, order a dashed line, install middle, remove darkest, verify hollow, baseline a line below</source>
        <translation>Allwedd: arolwg yn llwyd, archebu&apos;n llinell doriad, gosod yn ganolig, tynnu&apos;n dywyllaf, gwirio&apos;n wag, gwaelodlin yn llinell oddi tano</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Gwaelodlin</translation>
    </message>
</context>
<context>
    <name>phaseout::ui::GanttTable</name>
    <message>
        <source>%1, done</source>
        <translation>%1, wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, yn hwyr</translation>
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
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>tua %n o eiliadau ar ôl</numerusform>
            <numerusform>tua %n eiliad ar ôl</numerusform>
            <numerusform>tua %n o eiliadau ar ôl</numerusform>
            <numerusform>tua %n o eiliadau ar ôl</numerusform>
            <numerusform>tua %n o eiliadau ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>tua %n o funudau ar ôl</numerusform>
            <numerusform>tua %n munud ar ôl</numerusform>
            <numerusform>tua %n o funudau ar ôl</numerusform>
            <numerusform>tua %n o funudau ar ôl</numerusform>
            <numerusform>tua %n o funudau ar ôl</numerusform>
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
    <name>phaseout::ui::LineChart</name>
    <message>
        <source>Line chart</source>
        <translation>Siart llinell</translation>
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
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n o dasgau ar waith</numerusform>
            <numerusform>%n dasg ar waith</numerusform>
            <numerusform>%n o dasgau ar waith</numerusform>
            <numerusform>%n o dasgau ar waith</numerusform>
            <numerusform>%n o dasgau ar waith</numerusform>
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
</TS>
