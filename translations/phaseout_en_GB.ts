<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>phaseout::Edit</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s): %1</source>
        <translation>
            <numerusform>%n device: %1</numerusform>
            <numerusform>%n devices: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %1 (%n row(s))</source>
        <translation>
            <numerusform>Import of %1 (%n row)</numerusform>
            <numerusform>Import of %1 (%n rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more of its kind</source>
        <translation>
            <numerusform>and %n more of its kind</numerusform>
            <numerusform>and %n more of its kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::Gaps</name>
    <message numerus="yes">
        <source>No source has spoken of it for %n day(s).</source>
        <translation>
            <numerusform>No source has spoken of it for %n day.</numerusform>
            <numerusform>No source has spoken of it for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::Import</name>
    <message numerus="yes">
        <source>%n row(s) name a store that no register has.</source>
        <translation>
            <numerusform>%n row names a store that no register has.</numerusform>
            <numerusform>%n rows name a store that no register has.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::Register</name>
    <message numerus="yes">
        <source>%n store code(s) lost their leading zeros; they were taken for those of an earlier register.</source>
        <translation>
            <numerusform>%n store code lost its leading zeros; it was taken for that of an earlier register.</numerusform>
            <numerusform>%n store codes lost their leading zeros; they were taken for those of an earlier register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No earlier register has this region, which %n store(s) now have.</source>
        <translation>
            <numerusform>No earlier register has this region, which %n store now has.</numerusform>
            <numerusform>No earlier register has this region, which %n stores now have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::cli</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more visit(s)</source>
        <translation>
            <numerusform>… and %n more visit</numerusform>
            <numerusform>… and %n more visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) saved. Import the file to see what they are.</source>
        <translation>
            <numerusform>%n answer saved. Import the file to see what it is.</numerusform>
            <numerusform>%n answers saved. Import the file to see what they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of it fail; its sheet Checks says which.</source>
        <translation>
            <numerusform>%n check of it fails; its sheet Checks says which.</numerusform>
            <numerusform>%n checks of it fail; its sheet Checks says which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read, %1 rejected.</source>
        <translation>
            <numerusform>%n row read, %1 rejected.</numerusform>
            <numerusform>%n rows read, %1 rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n file(s) or sheet(s).</source>
        <translation>
            <numerusform>They stand in %n file or sheet.</numerusform>
            <numerusform>They stand in %n files or sheets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of unknown class are priced as cameras.</source>
        <translation>
            <numerusform>%n device of unknown class is priced as a camera.</numerusform>
            <numerusform>%n devices of unknown class are priced as cameras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encoder(s), access terminal(s) or intercom(s) have no rate: nothing is charged for replacing them.</source>
        <translation>
            <numerusform>%n encoder, access terminal or intercom has no rate: nothing is charged for replacing it.</numerusform>
            <numerusform>%n encoders, access terminals or intercoms have no rate: nothing is charged for replacing them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) late</source>
        <translation>
            <numerusform>%n visit late</numerusform>
            <numerusform>%n visits late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more store(s) without a visit</source>
        <translation>
            <numerusform>… and %n more store without a visit</numerusform>
            <numerusform>… and %n more stores without a visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) without a place</source>
        <translation>
            <numerusform>%n job without a place</numerusform>
            <numerusform>%n jobs without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replication(s). The spreads are assumptions; --assumptions A.json says others.</source>
        <translation>
            <numerusform>%n replication. The spreads are assumptions; --assumptions A.json says others.</numerusform>
            <numerusform>%n replications. The spreads are assumptions; --assumptions A.json says others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists all.</source>
        <translation>
            <numerusform>… and %n more; --json lists all.</numerusform>
            <numerusform>… and %n more; --json lists all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::discover</name>
    <message numerus="yes">
        <source>%n replies were longer than any camera&apos;s and were dropped.</source>
        <translation>
            <numerusform>%n reply was longer than any camera&apos;s and was dropped.</numerusform>
            <numerusform>%n replies were longer than any camera&apos;s and were dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies were more than are kept and were dropped.</source>
        <translation>
            <numerusform>%n reply was more than are kept and was dropped.</numerusform>
            <numerusform>%n replies were more than are kept and were dropped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::guide</name>
    <message numerus="yes">
        <source>%n visit(s) should be over and nothing is reported. Ask, and enter what you hear.</source>
        <translation>
            <numerusform>%n visit should be over and nothing is reported. Ask, and enter what you hear.</numerusform>
            <numerusform>%n visits should be over and nothing is reported. Ask, and enter what you hear.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) are in. Bring in a scan or a list of cameras next.</source>
        <translation>
            <numerusform>%n store is in. Bring in a scan or a list of cameras next.</numerusform>
            <numerusform>%n stores are in. Bring in a scan or a list of cameras next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) need a decision: %1.</source>
        <translation>
            <numerusform>%n device needs a decision: %1.</numerusform>
            <numerusform>%n devices need a decision: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have no store. Mapping them takes %1.</source>
        <translation>
            <numerusform>%n device has no store. Mapping it takes %1.</numerusform>
            <numerusform>%n devices have no store. Mapping them takes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) will end after a deadline that must be kept.</source>
        <translation>
            <numerusform>%n visit will end after a deadline that must be kept.</numerusform>
            <numerusform>%n visits will end after a deadline that must be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) that need a visit have none.</source>
        <translation>
            <numerusform>%n store that needs a visit has none.</numerusform>
            <numerusform>%n stores that need a visit have none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last removal is expected on %1, %n week(s) after the target.</source>
        <translation>
            <numerusform>The last removal is expected on %1, %n week after the target.</numerusform>
            <numerusform>The last removal is expected on %1, %n weeks after the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) missed</source>
        <translation>
            <numerusform>%n deadline missed</numerusform>
            <numerusform>%n deadlines missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ingest</name>
    <message numerus="yes">
        <source>%n addresses were tried and gave no answer</source>
        <translation>
            <numerusform>%n address was tried and gave no answer</numerusform>
            <numerusform>%n addresses were tried and gave no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of this kind, not listed one by one</source>
        <translation>
            <numerusform>%n more of this kind, not listed one by one</numerusform>
            <numerusform>%n more of this kind, not listed one by one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The store is empty in %n row(s) below one that is filled, the first time in row %1: are cells joined there?</source>
        <translation>
            <numerusform>The store is empty in %n row below one that is filled, row %1: are cells joined there?</numerusform>
            <numerusform>The store is empty in %n rows below one that is filled, the first time in row %1: are cells joined there?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n figure(s) instead of 12.</source>
        <translation>
            <numerusform>It has %n figure instead of 12.</numerusform>
            <numerusform>It has %n figures instead of 12.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of this file are not as its format demands and were read as Windows text or as spaces.</source>
        <translation>
            <numerusform>%n character of this file is not as its format demands and was read as Windows text or as a space.</numerusform>
            <numerusform>%n characters of this file are not as its format demands and were read as Windows text or as spaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold a formula whose result is not stored in the file (%1), and were read as empty.</source>
        <translation>
            <numerusform>%n cell holds a formula whose result is not stored in the file (%1), and was read as empty.</numerusform>
            <numerusform>%n cells hold a formula whose result is not stored in the file (%1), and were read as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the columns for %1 differ, and the first was taken.</source>
        <translation>
            <numerusform>In %n row the columns for %1 differ, and the first was taken.</numerusform>
            <numerusform>In %n rows the columns for %1 differ, and the first was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lease(s) name no device.</source>
        <translation>
            <numerusform>%n lease names no device.</numerusform>
            <numerusform>%n leases name no device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) stand on ports that lead to other switches; which port they really hang on is not known.</source>
        <translation>
            <numerusform>%n address stands on a port that leads to another switch; which port it really hangs on is not known.</numerusform>
            <numerusform>%n addresses stand on ports that lead to other switches; which port they really hang on is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::progress</name>
    <message numerus="yes">
        <source>%n device(s) in scope have no visit, because no store is known for them.</source>
        <translation>
            <numerusform>%n device in scope has no visit, because no store is known for it.</numerusform>
            <numerusform>%n devices in scope have no visit, because no store is known for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) that need a visit have none.</source>
        <translation>
            <numerusform>%n store that needs a visit has none.</numerusform>
            <numerusform>%n stores that need a visit have none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::report</name>
    <message numerus="yes">
        <source>On top: %n device(s) in scope at no store yet would cost %1 (%2 to %3) without visits.</source>
        <translation>
            <numerusform>On top: %n device in scope at no store yet would cost %1 (%2 to %3) without visits.</numerusform>
            <numerusform>On top: %n devices in scope at no store yet would cost %1 (%2 to %3) without visits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in scope are of unknown class, and are priced as cameras.</source>
        <translation>
            <numerusform>%n device in scope is of unknown class, and is priced as a camera.</numerusform>
            <numerusform>%n devices in scope are of unknown class, and are priced as cameras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encoder(s), access terminal(s) or intercom(s) have no rate: nothing is charged for replacing them.</source>
        <translation>
            <numerusform>%n encoder, access terminal or intercom has no rate: nothing is charged for replacing it.</numerusform>
            <numerusform>%n encoders, access terminals or intercoms have no rate: nothing is charged for replacing them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::timetable</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) end after a deadline that must be kept: %1.</source>
        <translation>
            <numerusform>%n visit ends after a deadline that must be kept: %1.</numerusform>
            <numerusform>%n visits end after a deadline that must be kept: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) end later than wished: %1.</source>
        <translation>
            <numerusform>%n visit ends later than wished: %1.</numerusform>
            <numerusform>%n visits end later than wished: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) got no visit, because %1: %2.</source>
        <translation>
            <numerusform>%n store got no visit, because %1: %2.</numerusform>
            <numerusform>%n stores got no visit, because %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) should have stayed, but crews, goods, money or open days are no longer there: %1. New weeks were looked for.</source>
        <translation>
            <numerusform>%n visit should have stayed, but crews, goods, money or open days are no longer there: %1. New weeks were looked for.</numerusform>
            <numerusform>%n visits should have stayed, but crews, goods, money or open days are no longer there: %1. New weeks were looked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other store(s) pinned to the same time got no crew: %1.</source>
        <translation>
            <numerusform>%n other store pinned to the same time got no crew: %1.</numerusform>
            <numerusform>%n other stores pinned to the same time got no crew: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new goods take %n week(s) from %1</source>
        <translation>
            <numerusform>new goods take %n week from %1</numerusform>
            <numerusform>new goods take %n weeks from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) with more risk for each day&apos;s work go first, for instance %1</source>
        <translation>
            <numerusform>%n store with more risk for each day&apos;s work goes first: %1</numerusform>
            <numerusform>%n stores with more risk for each day&apos;s work go first, for instance %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) need %1 days of a crew by %2, and there are %3.</source>
        <translation>
            <numerusform>%n store needs %1 days of a crew by %2, and there are %3.</numerusform>
            <numerusform>%n stores need %1 days of a crew by %2, and there are %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) need %1 %2 by %3, and %4 come in.</source>
        <translation>
            <numerusform>%n store needs %1 %2 by %3, and %4 come in.</numerusform>
            <numerusform>%n stores need %1 %2 by %3, and %4 come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) cost %1 by %2, and the budgets come to %3.</source>
        <translation>
            <numerusform>%n store costs %1 by %2, and the budgets come to %3.</numerusform>
            <numerusform>%n stores cost %1 by %2, and the budgets come to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: then every store has a visit, %n of them after a deadline that must be kept.</source>
        <translation>
            <numerusform>%1: then every store has a visit, %n of them after a deadline that must be kept.</numerusform>
            <numerusform>%1: then every store has a visit, %n of them after a deadline that must be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: then %n store(s) are still late or without a visit, instead of %2.</source>
        <translation>
            <numerusform>%1: then %n store is still late or without a visit, instead of %2.</numerusform>
            <numerusform>%1: then %n stores are still late or without a visit, instead of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more crew(s) from %1 to %2</source>
        <translation>
            <numerusform>%n more crew from %1 to %2</numerusform>
            <numerusform>%n more crews from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more crew(s) in %1 from %2 to %3</source>
        <translation>
            <numerusform>%n more crew in %1 from %2 to %3</numerusform>
            <numerusform>%n more crews in %1 from %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crew(s)</source>
        <translation>
            <numerusform>%n crew</numerusform>
            <numerusform>%n crews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crew(s) in %1</source>
        <translation>
            <numerusform>%n crew in %1</numerusform>
            <numerusform>%n crews in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deadlines %n week(s) later</source>
        <translation>
            <numerusform>deadlines %n week later</numerusform>
            <numerusform>deadlines %n weeks later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) will close; the visit ends before: %1.</source>
        <translation>
            <numerusform>%n store will close; the visit ends before: %1.</numerusform>
            <numerusform>%n stores will close; the visits end before: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) are surveyed first, for instance %1</source>
        <translation>
            <numerusform>%n store is surveyed first, %1</numerusform>
            <numerusform>%n stores are surveyed first, for instance %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) that are missed</source>
        <translation>
            <numerusform>%n deadline that is missed</numerusform>
            <numerusform>%n deadlines that are missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) that are not met</source>
        <translation>
            <numerusform>%n wish that is not met</numerusform>
            <numerusform>%n wishes that are not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) without a visit</source>
        <translation>
            <numerusform>%n store without a visit</numerusform>
            <numerusform>%n stores without a visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) need a visit that this plan knows nothing of. Improve the plan to take them in.</source>
        <translation>
            <numerusform>%n store needs a visit that this plan knows nothing of. Improve the plan to take it in.</numerusform>
            <numerusform>%n stores need a visit that this plan knows nothing of. Improve the plan to take them in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) have passed since the promise.</source>
        <translation>
            <numerusform>%n month has passed since the promise.</numerusform>
            <numerusform>%n months have passed since the promise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui</name>
    <message numerus="yes">
        <source>%n store(s) move up into the first quarter.</source>
        <translation>
            <numerusform>%n store moves up into the first quarter.</numerusform>
            <numerusform>%n stores move up into the first quarter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::AddStoreDialog</name>
    <message numerus="yes">
        <source>Add and map %n device(s)</source>
        <translation>
            <numerusform>Add and map %n device</numerusform>
            <numerusform>Add and map %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::AssessPage</name>
    <message numerus="yes">
        <source>%n store(s) with devices in scope</source>
        <translation>
            <numerusform>%n store with devices in scope</numerusform>
            <numerusform>%n stores with devices in scope</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::AuditPage</name>
    <message numerus="yes">
        <source>%n step(s), newest first</source>
        <translation>
            <numerusform>%n step, newest first</numerusform>
            <numerusform>%n steps, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next to undo: %1 (of %n step(s)).</source>
        <translation>
            <numerusform>Next to undo: %1 (of %n step).</numerusform>
            <numerusform>Next to undo: %1 (of %n steps).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not fit.</source>
        <translation>
            <numerusform>%n thing does not fit.</numerusform>
            <numerusform>%n things do not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing %n step(s)</source>
        <translation>
            <numerusform>Undoing %n step</numerusform>
            <numerusform>Undoing %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::BrandDialog</name>
    <message numerus="yes">
        <source>Set for %n device(s)</source>
        <translation>
            <numerusform>Set for %n device</numerusform>
            <numerusform>Set for %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::CostsState</name>
    <message numerus="yes">
        <source>%n device(s) of unknown class are priced as cameras.</source>
        <translation>
            <numerusform>%n device of unknown class is priced as a camera.</numerusform>
            <numerusform>%n devices of unknown class are priced as cameras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have no rate: nothing is charged for replacing them.</source>
        <translation>
            <numerusform>%n device has no rate: nothing is charged for replacing it.</numerusform>
            <numerusform>%n devices have no rate: nothing is charged for replacing them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::DonePage</name>
    <message numerus="yes">
        <source>%n row(s) were refused and left out.</source>
        <translation>
            <numerusform>%n row was refused and left out.</numerusform>
            <numerusform>%n rows were refused and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln new device(s)</source>
        <translation>
            <numerusform>Open the %Ln new device</numerusform>
            <numerusform>Open the %Ln new devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s)</source>
        <translation>
            <numerusform>%Ln store</numerusform>
            <numerusform>%Ln stores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subnet(s)</source>
        <translation>
            <numerusform>%Ln subnet</numerusform>
            <numerusform>%Ln subnets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all of them, %n device(s) with sources that disagree wait under Identify.</source>
        <translation>
            <numerusform>Of all of them, %n device with sources that disagree waits under Identify.</numerusform>
            <numerusform>Of all of them, %n devices with sources that disagree wait under Identify.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::DryRunPage</name>
    <message numerus="yes">
        <source>%n file(s) came in before, the very same: nothing would be added from them.</source>
        <translation>
            <numerusform>%n file came in before, the very same: nothing would be added from it.</numerusform>
            <numerusform>%n files came in before, the very same: nothing would be added from them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::EstatePage</name>
    <message numerus="yes">
        <source>%Ln device(s) listed</source>
        <translation>
            <numerusform>%Ln device listed</numerusform>
            <numerusform>%Ln devices listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) listed</source>
        <translation>
            <numerusform>%Ln store listed</numerusform>
            <numerusform>%Ln stores listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln device(s) that this import was the first to bring.</source>
        <translation>
            <numerusform>Only the %Ln device that this import was the first to bring.</numerusform>
            <numerusform>Only the %Ln devices that this import was the first to bring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set &amp;status of %Ln device(s)…</source>
        <translation>
            <numerusform>Set &amp;status of %Ln device…</numerusform>
            <numerusform>Set &amp;status of %Ln devices…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set status of %Ln device(s)</source>
        <translation>
            <numerusform>Set status of %Ln device</numerusform>
            <numerusform>Set status of %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::FilesPage</name>
    <message numerus="yes">
        <source>%n file(s) will be left out: nobody here can read them.</source>
        <translation>
            <numerusform>%n file will be left out: nobody here can read it.</numerusform>
            <numerusform>%n files will be left out: nobody here can read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n row(s)</source>
        <translation>
            <numerusform>First %n row</numerusform>
            <numerusform>First %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) with passwords dropped</source>
        <translation>
            <numerusform>%n column with passwords dropped</numerusform>
            <numerusform>%n columns with passwords dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::IdentifyPage</name>
    <message numerus="yes">
        <source>Select %n like this (Space)</source>
        <translation>
            <numerusform>Select %n like this (Space)</numerusform>
            <numerusform>Select %n like this (Space)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) selected</source>
        <translation>
            <numerusform>%n device selected</numerusform>
            <numerusform>%n devices selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deciding on %n device(s)</source>
        <translation>
            <numerusform>Deciding on %n device</numerusform>
            <numerusform>Deciding on %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::JobList</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ListPane</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::MainWindow</name>
    <message numerus="yes">
        <source>By the evidence, %n other device(s) are at another store now.</source>
        <translation>
            <numerusform>By the evidence, %n other device is at another store now.</numerusform>
            <numerusform>By the evidence, %n other devices are at another store now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::MapPage</name>
    <message numerus="yes">
        <source>%n device(s) selected</source>
        <translation>
            <numerusform>%n device selected</numerusform>
            <numerusform>%n devices selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mapping %n device(s)</source>
        <translation>
            <numerusform>Mapping %n device</numerusform>
            <numerusform>Mapping %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n device(s) to send each to its own store, or search for the one that they are all at.</source>
        <translation>
            <numerusform>Choose at most %n device to send each to its own store, or search for the one that they are all at.</numerusform>
            <numerusform>Choose at most %n devices to send each to its own store, or search for the one that they are all at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map %n device(s), each to its own store (Ctrl+M)</source>
        <translation>
            <numerusform>Map %n device to its own store (Ctrl+M)</numerusform>
            <numerusform>Map %n devices, each to its own store (Ctrl+M)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::NextStrip</name>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n job running</numerusform>
            <numerusform>%n jobs running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n week(s) in hand</source>
        <translation>
            <numerusform>%n week in hand</numerusform>
            <numerusform>%n weeks in hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) late</source>
        <translation>
            <numerusform>%n week late</numerusform>
            <numerusform>%n weeks late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n device(s)</source>
        <translation>
            <numerusform>%1: %n device</numerusform>
            <numerusform>%1: %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more visit(s)</source>
        <translation>
            <numerusform>and %n more visit</numerusform>
            <numerusform>and %n more visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in hand</source>
        <translation>
            <numerusform>%n day in hand</numerusform>
            <numerusform>%n days in hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last removal is expected on %1, %n day(s) after the target.</source>
        <translation>
            <numerusform>The last removal is expected on %1, %n day after the target.</numerusform>
            <numerusform>The last removal is expected on %1, %n days after the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last removal is expected on %1, %n week(s) after the target.</source>
        <translation>
            <numerusform>The last removal is expected on %1, %n week after the target.</numerusform>
            <numerusform>The last removal is expected on %1, %n weeks after the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last removal is expected on %1, %n day(s) before the target.</source>
        <translation>
            <numerusform>The last removal is expected on %1, %n day before the target.</numerusform>
            <numerusform>The last removal is expected on %1, %n days before the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last removal is expected on %1, %n week(s) before the target.</source>
        <translation>
            <numerusform>The last removal is expected on %1, %n week before the target.</numerusform>
            <numerusform>The last removal is expected on %1, %n weeks before the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) will end after a deadline that must be kept.</source>
        <translation>
            <numerusform>%n visit will end after a deadline that must be kept.</numerusform>
            <numerusform>%n visits will end after a deadline that must be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) should be over and are not reported: they are expected from now on, at the planned pace.</source>
        <translation>
            <numerusform>%n visit should be over and is not reported: it is expected from now on, at the planned pace.</numerusform>
            <numerusform>%n visits should be over and are not reported: they are expected from now on, at the planned pace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) missed</source>
        <translation>
            <numerusform>%n deadline missed</numerusform>
            <numerusform>%n deadlines missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) not planned</source>
        <translation>
            <numerusform>%n store not planned</numerusform>
            <numerusform>%n stores not planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) overdue</source>
        <translation>
            <numerusform>%n visit overdue</numerusform>
            <numerusform>%n visits overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) far behind</source>
        <translation>
            <numerusform>%n store far behind</numerusform>
            <numerusform>%n stores far behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) made after the pledge: must be 0</source>
        <translation>
            <numerusform>%Ln device made after the pledge: must be 0</numerusform>
            <numerusform>%Ln devices made after the pledge: must be 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) seen again after their removal</source>
        <translation>
            <numerusform>%Ln device seen again after its removal</numerusform>
            <numerusform>%Ln devices seen again after their removal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) probably new since the pledge</source>
        <translation>
            <numerusform>%Ln device probably new since the pledge</numerusform>
            <numerusform>%Ln devices probably new since the pledge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) perhaps new since the pledge</source>
        <translation>
            <numerusform>%Ln device perhaps new since the pledge</numerusform>
            <numerusform>%Ln devices perhaps new since the pledge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in scope at no store</source>
        <translation>
            <numerusform>%Ln device in scope at no store</numerusform>
            <numerusform>%Ln devices in scope at no store</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::Pins</name>
    <message numerus="yes">
        <source>%n week(s) later</source>
        <translation>
            <numerusform>%n week later</numerusform>
            <numerusform>%n weeks later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) earlier</source>
        <translation>
            <numerusform>%n week earlier</numerusform>
            <numerusform>%n weeks earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::PlanPage</name>
    <message numerus="yes">
        <source>%1 of %n visit(s)</source>
        <translation>
            <numerusform>%1 of %n visit</numerusform>
            <numerusform>%1 of %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::PlanState</name>
    <message numerus="yes">
        <source>%n crew(s)</source>
        <translation>
            <numerusform>%n crew</numerusform>
            <numerusform>%n crews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) should have been finished by %1 and are not reported. Set their status, or plan again.</source>
        <translation>
            <numerusform>%n visit should have been finished by %1 and is not reported. Set its status, or plan again.</numerusform>
            <numerusform>%n visits should have been finished by %1 and are not reported. Set their status, or plan again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) will end after a deadline that must be kept: see Needs attention.</source>
        <translation>
            <numerusform>%n visit will end after a deadline that must be kept: see Needs attention.</numerusform>
            <numerusform>%n visits will end after a deadline that must be kept: see Needs attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last removal is expected on %1, %n week(s) after the target of %2.</source>
        <translation>
            <numerusform>The last removal is expected on %1, %n week after the target of %2.</numerusform>
            <numerusform>The last removal is expected on %1, %n weeks after the target of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ReplanPanel</name>
    <message numerus="yes">
        <source>%n visit(s) of %1 move.</source>
        <translation>
            <numerusform>%n visit of %1 moves.</numerusform>
            <numerusform>%n visits of %1 move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) have no visit.</source>
        <translation>
            <numerusform>%n store has no visit.</numerusform>
            <numerusform>%n stores have no visit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) that must be kept are missed.</source>
        <translation>
            <numerusform>%n deadline that must be kept is missed.</numerusform>
            <numerusform>%n deadlines that must be kept are missed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s)</source>
        <translation>
            <numerusform>%n choice</numerusform>
            <numerusform>%n choices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n row written</numerusform>
            <numerusform>%n rows written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::StorePanel</name>
    <message numerus="yes">
        <source>%n store(s) are chosen</source>
        <translation>
            <numerusform>%n store is chosen</numerusform>
            <numerusform>%n stores are chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) to remove, risk %1 of 100.</source>
        <translation>
            <numerusform>%n device to remove, risk %1 of 100.</numerusform>
            <numerusform>%n devices to remove, risk %1 of 100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) wait for a decision.</source>
        <translation>
            <numerusform>%n device waits for a decision.</numerusform>
            <numerusform>%n devices wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation>
            <numerusform>%n store</numerusform>
            <numerusform>%n stores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n device(s) off the network</source>
        <translation>
            <numerusform>&amp;Take %n device off the network</numerusform>
            <numerusform>&amp;Take %n devices off the network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n device(s) &amp;back on the network</source>
        <translation>
            <numerusform>Put %n device &amp;back on the network</numerusform>
            <numerusform>Put %n devices &amp;back on the network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set status of %n device(s)</source>
        <translation>
            <numerusform>Set status of %n device</numerusform>
            <numerusform>Set status of %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::SurePanel</name>
    <message numerus="yes">
        <source>In 8 runs of 10 the last visit ends by %1, %n day(s) after the plan says.</source>
        <translation>
            <numerusform>In 8 runs of 10 the last visit ends by %1, %n day after the plan says.</numerusform>
            <numerusform>In 8 runs of 10 the last visit ends by %1, %n days after the plan says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::TrackState</name>
    <message numerus="yes">
        <source>%n store(s) are late.</source>
        <translation>
            <numerusform>%n store is late.</numerusform>
            <numerusform>%n stores are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) reported removed were seen again.</source>
        <translation>
            <numerusform>%n device reported removed was seen again.</numerusform>
            <numerusform>%n devices reported removed were seen again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::TrackTables</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::WhyPanel</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) move</source>
        <translation>
            <numerusform>%n visit moves</numerusform>
            <numerusform>%n visits move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more store(s) have no visit</source>
        <translation>
            <numerusform>%n more store has no visit</numerusform>
            <numerusform>%n more stores have no visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more deadline(s) are missed</source>
        <translation>
            <numerusform>%n more deadline is missed</numerusform>
            <numerusform>%n more deadlines are missed</numerusform>
        </translation>
    </message>
</context>
</TS>
