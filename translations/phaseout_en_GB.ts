<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>phaseout::Edit</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s): %1</source>
        <translation>
            <numerusform>%Ln device: %1</numerusform>
            <numerusform>%Ln devices: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %1 (%Ln row(s))</source>
        <translation>
            <numerusform>Import of %1 (%Ln row)</numerusform>
            <numerusform>Import of %1 (%Ln rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more of its kind</source>
        <translation>
            <numerusform>and %Ln more of its kind</numerusform>
            <numerusform>and %Ln more of its kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more file(s)</source>
        <translation>
            <numerusform>and %Ln more file</numerusform>
            <numerusform>and %Ln more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 of them not in scope: %1</source>
        <translation>
            <numerusform>%Ln device, %2 of them not in scope: %1</numerusform>
            <numerusform>%Ln devices, %2 of them not in scope: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) told apart from %1</source>
        <translation>
            <numerusform>%Ln row told apart from %1</numerusform>
            <numerusform>%Ln rows told apart from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) were seen after that day: they will count as still there, unless another maker’s came in their stead.</source>
        <translation>
            <numerusform>%Ln device was seen after that day: it will count as still there, unless another maker’s came in its stead.</numerusform>
            <numerusform>%Ln devices were seen after that day: they will count as still there, unless another maker’s came in their stead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) no longer count as removed.</source>
        <translation>
            <numerusform>%Ln device no longer counts as removed.</numerusform>
            <numerusform>%Ln devices no longer count as removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of another maker than before.</source>
        <translation>
            <numerusform>%Ln device of another maker than before.</numerusform>
            <numerusform>%Ln devices of another maker than before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of another class than before.</source>
        <translation>
            <numerusform>%Ln device of another class than before.</numerusform>
            <numerusform>%Ln devices of another class than before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) more are in scope.</source>
        <translation>
            <numerusform>%Ln device more is in scope.</numerusform>
            <numerusform>%Ln devices more are in scope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) no longer in scope.</source>
        <translation>
            <numerusform>%Ln device no longer in scope.</numerusform>
            <numerusform>%Ln devices no longer in scope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) are devices of their own now.</source>
        <translation>
            <numerusform>%Ln device is a device of its own now.</numerusform>
            <numerusform>%Ln devices are devices of their own now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) turned out to be others.</source>
        <translation>
            <numerusform>%Ln device turned out to be another.</numerusform>
            <numerusform>%Ln devices turned out to be others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::Gaps</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <translation>
            <numerusform>%Ln camera</numerusform>
            <numerusform>%Ln cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No dated source has spoken of it for %Ln day(s).</source>
        <translation>
            <numerusform>No dated source has spoken of it for %Ln day.</numerusform>
            <numerusform>No dated source has spoken of it for %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::Import</name>
    <message numerus="yes">
        <source>%Ln row(s) name a store that no register has.</source>
        <translation>
            <numerusform>%Ln row names a store that no register has.</numerusform>
            <numerusform>%Ln rows name a store that no register has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in scope came to store %1, which closed on %2.</source>
        <translation>
            <numerusform>%Ln device in scope came to store %1, which closed on %2.</numerusform>
            <numerusform>%Ln devices in scope came to store %1, which closed on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) give a store code that several stores have, so it does not say which is meant.</source>
        <translation>
            <numerusform>%Ln row gives a store code that several stores have, so it does not say which is meant.</numerusform>
            <numerusform>%Ln rows give a store code that several stores have, so it does not say which is meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) turned out to be others that were known already.</source>
        <translation>
            <numerusform>%Ln device turned out to be another that was known already.</numerusform>
            <numerusform>%Ln devices turned out to be others that were known already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::Journal</name>
    <message numerus="yes">
        <source>%Ln row(s) are tied to other devices than the rules say.</source>
        <translation>
            <numerusform>%Ln row is tied to another device than the rules say.</numerusform>
            <numerusform>%Ln rows are tied to other devices than the rules say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) or device(s) are otherwise than the evidence and the decisions say.</source>
        <translation>
            <numerusform>%Ln store or device is otherwise than the evidence and the decisions say.</numerusform>
            <numerusform>%Ln stores or devices are otherwise than the evidence and the decisions say.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::Register</name>
    <message numerus="yes">
        <source>%Ln store code(s) lost their leading zeros; they were taken for those of an earlier register.</source>
        <translation>
            <numerusform>%Ln store code lost its leading zeros; it was taken for that of an earlier register.</numerusform>
            <numerusform>%Ln store codes lost their leading zeros; they were taken for those of an earlier register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No earlier register has this region, which %Ln store(s) now have.</source>
        <translation>
            <numerusform>No earlier register has this region, which %Ln store now has.</numerusform>
            <numerusform>No earlier register has this region, which %Ln stores now have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) are new in this register, and in the estate already: %1.</source>
        <translation>
            <numerusform>%Ln store is new in this register, and in the estate already: %1.</numerusform>
            <numerusform>%Ln stores are new in this register, and in the estate already: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register lacks %Ln store(s) that trade, more than one in five: it was taken for a list of some stores, and nothing is asked of those that it lacks: %1.</source>
        <translation>
            <numerusform>The register lacks %Ln store that trades, more than one in five: it was taken for a list of some stores, and nothing is asked of the one that it lacks: %1.</numerusform>
            <numerusform>The register lacks %Ln stores that trade, more than one in five: it was taken for a list of some stores, and nothing is asked of those that it lacks: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that name no company were taken for stores of companies that have them, by code, name and place: %1.</source>
        <translation>
            <numerusform>%Ln row that names no company was taken for a store of the company that has it, by code, name and place: %1.</numerusform>
            <numerusform>%Ln rows that name no company were taken for stores of companies that have them, by code, name and place: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register has stores of %1 alone, and none of %2, which came in one file with it before: nothing is asked of %Ln store(s) that trade: %3.</source>
        <translation>
            <numerusform>The register has stores of %1 alone, and none of %2, which came in one file with it before: nothing is asked of its %Ln store that trades: %3.</numerusform>
            <numerusform>The register has stores of %1 alone, and none of %2, which came in one file with it before: nothing is asked of its %Ln stores that trade: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new store(s) name no company, and were put under this one: %1.</source>
        <translation>
            <numerusform>%Ln new store names no company, and was put under this one: %1.</numerusform>
            <numerusform>%Ln new stores name no company, and were put under this one: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::cli</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more visit(s)</source>
        <translation>
            <numerusform>… and %Ln more visit</numerusform>
            <numerusform>… and %Ln more visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) saved. Import the file to see what they are.</source>
        <translation>
            <numerusform>%Ln answer saved. Import the file to see what it is.</numerusform>
            <numerusform>%Ln answers saved. Import the file to see what they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) of it fail; its sheet Checks says which.</source>
        <translation>
            <numerusform>%Ln check of it fails; its sheet Checks says which.</numerusform>
            <numerusform>%Ln checks of it fail; its sheet Checks says which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read, %1 rejected.</source>
        <translation>
            <numerusform>%Ln row read, %1 rejected.</numerusform>
            <numerusform>%Ln rows read, %1 rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stand in %Ln file(s) or sheet(s).</source>
        <translation>
            <numerusform>They stand in %Ln file or sheet.</numerusform>
            <numerusform>They stand in %Ln files or sheets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln file could not be read.</numerusform>
            <numerusform>%Ln files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of unknown class are priced as cameras.</source>
        <translation>
            <numerusform>%Ln device of unknown class is priced as a camera.</numerusform>
            <numerusform>%Ln devices of unknown class are priced as cameras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encoder(s), access terminal(s) or intercom(s) have no rate: nothing is charged for replacing them.</source>
        <translation>
            <numerusform>%Ln encoder, access terminal or intercom has no rate: nothing is charged for replacing it.</numerusform>
            <numerusform>%Ln encoders, access terminals or intercoms have no rate: nothing is charged for replacing them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) late</source>
        <translation>
            <numerusform>%Ln visit late</numerusform>
            <numerusform>%Ln visits late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more store(s) without a visit</source>
        <translation>
            <numerusform>… and %Ln more store without a visit</numerusform>
            <numerusform>… and %Ln more stores without a visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) without a place</source>
        <translation>
            <numerusform>%Ln job without a place</numerusform>
            <numerusform>%Ln jobs without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replication(s). The spreads are assumptions; --assumptions A.json says others.</source>
        <translation>
            <numerusform>%Ln replication. The spreads are assumptions; --assumptions A.json says others.</numerusform>
            <numerusform>%Ln replications. The spreads are assumptions; --assumptions A.json says others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; --json lists all.</source>
        <translation>
            <numerusform>… and %Ln more; --json lists all.</numerusform>
            <numerusform>… and %Ln more; --json lists all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; --json lists them all.</source>
        <translation>
            <numerusform>… and %Ln more; --json lists them all.</numerusform>
            <numerusform>… and %Ln more; --json lists them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would be decided.</source>
        <translation>
            <numerusform>%Ln device would be decided.</numerusform>
            <numerusform>%Ln devices would be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It speaks of %Ln device(s).</source>
        <translation>
            <numerusform>It speaks of %Ln device.</numerusform>
            <numerusform>It speaks of %Ln devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) that wait would get a store.</source>
        <translation>
            <numerusform>%Ln device that waits would get a store.</numerusform>
            <numerusform>%Ln devices that wait would get a store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would move to another store.</source>
        <translation>
            <numerusform>%Ln device would move to another store.</numerusform>
            <numerusform>%Ln devices would move to another store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would stay where they are though it says otherwise.</source>
        <translation>
            <numerusform>%Ln device would stay where it is though it says otherwise.</numerusform>
            <numerusform>%Ln devices would stay where they are though it says otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) that count as at none of the stores would get one.</source>
        <translation>
            <numerusform>%Ln device that counts as at none of the stores would get one.</numerusform>
            <numerusform>%Ln devices that count as at none of the stores would get one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would lose their store and wait for one.</source>
        <translation>
            <numerusform>%Ln device would lose its store and wait for one.</numerusform>
            <numerusform>%Ln devices would lose their store and wait for one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would lose their store and count as at none of the stores.</source>
        <translation>
            <numerusform>%Ln device would lose its store and count as at none of the stores.</numerusform>
            <numerusform>%Ln devices would lose their store and count as at none of the stores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would lose the place they have; look at them with --dry-run, and say --move-mapped if that is right</source>
        <translation>
            <numerusform>%Ln device would lose the place it has; look at it with --dry-run, and say --move-mapped if that is right</numerusform>
            <numerusform>%Ln devices would lose the place they have; look at them with --dry-run, and say --move-mapped if that is right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s) left out: the same timetable as the one above.</source>
        <translation>
            <numerusform>%Ln choice left out: the same timetable as the one above.</numerusform>
            <numerusform>%Ln choices left out: the same timetable as the one above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the evidence, %Ln other device(s) are at another store now.</source>
        <translation>
            <numerusform>By the evidence, %Ln other device is at another store now.</numerusform>
            <numerusform>By the evidence, %Ln other devices are at another store now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the evidence, %Ln device(s) without a store have one now.</source>
        <translation>
            <numerusform>By the evidence, %Ln device without a store has one now.</numerusform>
            <numerusform>By the evidence, %Ln devices without a store have one now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the evidence, %Ln device(s) have no store any more.</source>
        <translation>
            <numerusform>By the evidence, %Ln device has no store any more.</numerusform>
            <numerusform>By the evidence, %Ln devices have no store any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of sums, terms or titles were left out.</source>
        <translation>
            <numerusform>%Ln line of sums, terms or titles was left out.</numerusform>
            <numerusform>%Ln lines of sums, terms or titles were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more such)</source>
        <translation>
            <numerusform>(and %Ln more such)</numerusform>
            <numerusform>(and %Ln more such)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of the project wait for a store.</source>
        <translation>
            <numerusform>%Ln device of the project waits for a store.</numerusform>
            <numerusform>%Ln devices of the project wait for a store.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::discover</name>
    <message numerus="yes">
        <source>%Ln replies were longer than any camera&apos;s and were dropped.</source>
        <translation>
            <numerusform>%Ln reply was longer than any camera&apos;s and was dropped.</numerusform>
            <numerusform>%Ln replies were longer than any camera&apos;s and were dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies were more than are kept and were dropped.</source>
        <translation>
            <numerusform>%Ln reply was more than are kept and was dropped.</numerusform>
            <numerusform>%Ln replies were more than are kept and were dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listening: %Ln replies</source>
        <translation>
            <numerusform>Listening: %Ln reply</numerusform>
            <numerusform>Listening: %Ln replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::guide</name>
    <message numerus="yes">
        <source>%Ln visit(s) should be over and nothing is reported. Ask, and enter what you hear.</source>
        <translation>
            <numerusform>%Ln visit should be over and nothing is reported. Ask, and enter what you hear.</numerusform>
            <numerusform>%Ln visits should be over and nothing is reported. Ask, and enter what you hear.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) are in. Bring in a scan or a list of cameras next.</source>
        <translation>
            <numerusform>%Ln store is in. Bring in a scan or a list of cameras next.</numerusform>
            <numerusform>%Ln stores are in. Bring in a scan or a list of cameras next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) need a decision: %1.</source>
        <translation>
            <numerusform>%Ln device needs a decision: %1.</numerusform>
            <numerusform>%Ln devices need a decision: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) have no store. Mapping them takes %1.</source>
        <translation>
            <numerusform>%Ln device has no store. Mapping it takes %1.</numerusform>
            <numerusform>%Ln devices have no store. Mapping them takes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) will end after a deadline that must be kept.</source>
        <translation>
            <numerusform>%Ln visit will end after a deadline that must be kept.</numerusform>
            <numerusform>%Ln visits will end after a deadline that must be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) that need a visit have none.</source>
        <translation>
            <numerusform>%Ln store that needs a visit has none.</numerusform>
            <numerusform>%Ln stores that need a visit have none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last removal is expected on %1, %Ln week(s) after the target.</source>
        <translation>
            <numerusform>The last removal is expected on %1, %Ln week after the target.</numerusform>
            <numerusform>The last removal is expected on %1, %Ln weeks after the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) missed</source>
        <translation>
            <numerusform>%Ln deadline missed</numerusform>
            <numerusform>%Ln deadlines missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parked</source>
        <translation>
            <numerusform>%Ln parked</numerusform>
            <numerusform>%Ln parked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::identify</name>
    <message numerus="yes">
        <source>This is a newer state of a list that came in before: of %Ln device(s) that both have, it says what counts.</source>
        <translation>
            <numerusform>This is a newer state of a list that came in before: of %Ln device that both have, it says what counts.</numerusform>
            <numerusform>This is a newer state of a list that came in before: of %Ln devices that both have, it says what counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private address(es) stand in several files or sheets, or behind several recorders, that name no store: what has one of them counts as another device in each.</source>
        <translation>
            <numerusform>%Ln private address stands in several files or sheets, or behind several recorders, that name no store: what has it counts as another device in each.</numerusform>
            <numerusform>%Ln private addresses stand in several files or sheets, or behind several recorders, that name no store: what has one of them counts as another device in each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is taken for the newer state of a list that came in before, since it came later; no date says so. Of %Ln device(s) that both have, it says what counts.</source>
        <translation>
            <numerusform>This is taken for the newer state of a list that came in before, since it came later; no date says so. Of %Ln device that both have, it says what counts.</numerusform>
            <numerusform>This is taken for the newer state of a list that came in before, since it came later; no date says so. Of %Ln devices that both have, it says what counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ingest</name>
    <message numerus="yes">
        <source>%Ln addresses were tried and gave no answer</source>
        <translation>
            <numerusform>%Ln address was tried and gave no answer</numerusform>
            <numerusform>%Ln addresses were tried and gave no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this kind, not listed one by one</source>
        <translation>
            <numerusform>%Ln more of this kind, not listed one by one</numerusform>
            <numerusform>%Ln more of this kind, not listed one by one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The store is empty in %Ln row(s) below one that is filled, the first time in row %1: are cells joined there?</source>
        <translation>
            <numerusform>The store is empty in %Ln row below one that is filled, row %1: are cells joined there?</numerusform>
            <numerusform>The store is empty in %Ln rows below one that is filled, the first time in row %1: are cells joined there?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln figure(s) instead of 12.</source>
        <translation>
            <numerusform>It has %Ln figure instead of 12.</numerusform>
            <numerusform>It has %Ln figures instead of 12.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold a formula whose result is not stored in the file (%1), and were read as empty.</source>
        <translation>
            <numerusform>%Ln cell holds a formula whose result is not stored in the file (%1), and was read as empty.</numerusform>
            <numerusform>%Ln cells hold a formula whose result is not stored in the file (%1), and were read as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lease(s) name no device.</source>
        <translation>
            <numerusform>%Ln lease names no device.</numerusform>
            <numerusform>%Ln leases name no device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) stand on ports that lead to other switches; which port they really hang on is not known.</source>
        <translation>
            <numerusform>%Ln address stands on a port that leads to another switch; which port it really hangs on is not known.</numerusform>
            <numerusform>%Ln addresses stand on ports that lead to other switches; which port they really hang on is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passwords or user names were taken out of %Ln text(s) and are not kept.</source>
        <translation>
            <numerusform>Passwords or user names were taken out of %Ln text and are not kept.</numerusform>
            <numerusform>Passwords or user names were taken out of %Ln texts and are not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln row(s), first in row %1, the columns %2 and %3, both for %4, differ; %2 was taken.</source>
        <translation>
            <numerusform>In %Ln row, first in row %1, the columns %2 and %3, both for %4, differ; %2 was taken.</numerusform>
            <numerusform>In %Ln rows, first in row %1, the columns %2 and %3, both for %4, differ; %2 was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %Ln row(s))</source>
        <translation>
            <numerusform>%1 (in %Ln row)</numerusform>
            <numerusform>%1 (in %Ln rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) say that they are as the one above, and were read so.</source>
        <translation>
            <numerusform>%Ln cell says that it is as the one above, and was read so.</numerusform>
            <numerusform>%Ln cells say that they are as the one above, and were read so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty in %Ln row(s) below “%1”: %2. Every value of it stands in one row only; does it stand for those below?</source>
        <translation>
            <numerusform>Empty in %Ln row below “%1”: %2. Every value of it stands in one row only; does it stand for those below?</numerusform>
            <numerusform>Empty in %Ln rows below “%1”: %2. Every value of it stands in one row only; does it stand for those below?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This sheet has too many tables with headers of their own; %Ln row(s) of the last of them were not read, this the first.</source>
        <translation>
            <numerusform>This sheet has too many tables with headers of their own; %Ln row of the last of them was not read, this one.</numerusform>
            <numerusform>This sheet has too many tables with headers of their own; %Ln rows of the last of them were not read, this the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of this file are not as its format demands and were read as Windows text, as spaces or as they stand.</source>
        <translation>
            <numerusform>%Ln character of this file is not as its format demands and was read as Windows text, as a space or as it stands.</numerusform>
            <numerusform>%Ln characters of this file are not as its format demands and were read as Windows text, as spaces or as they stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorder(s) that rows name by their addresses count as devices too, with as many channels as rows name them.</source>
        <translation>
            <numerusform>%Ln recorder that rows name by its address counts as a device too, with as many channels as rows name it.</numerusform>
            <numerusform>%Ln recorders that rows name by their addresses count as devices too, with as many channels as rows name them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::intake</name>
    <message numerus="yes">
        <source>%Ln row(s) before the break were taken in. Take the import back if they should not count.</source>
        <translation>
            <numerusform>%Ln row before the break was taken in. Take the import back if it should not count.</numerusform>
            <numerusform>%Ln rows before the break were taken in. Take the import back if they should not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::progress</name>
    <message numerus="yes">
        <source>%Ln device(s) in scope have no visit, because no store is known for them.</source>
        <translation>
            <numerusform>%Ln device in scope has no visit, because no store is known for it.</numerusform>
            <numerusform>%Ln devices in scope have no visit, because no store is known for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) that need a visit have none.</source>
        <translation>
            <numerusform>%Ln store that needs a visit has none.</numerusform>
            <numerusform>%Ln stores that need a visit have none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::report</name>
    <message numerus="yes">
        <source>On top: %Ln device(s) in scope at no store yet would cost %1 (%2 to %3) without visits.</source>
        <translation>
            <numerusform>On top: %Ln device in scope at no store yet would cost %1 (%2 to %3) without visits.</numerusform>
            <numerusform>On top: %Ln devices in scope at no store yet would cost %1 (%2 to %3) without visits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in scope are of unknown class, and are priced as cameras.</source>
        <translation>
            <numerusform>%Ln device in scope is of unknown class, and is priced as a camera.</numerusform>
            <numerusform>%Ln devices in scope are of unknown class, and are priced as cameras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encoder(s), access terminal(s) or intercom(s) have no rate: nothing is charged for replacing them.</source>
        <translation>
            <numerusform>%Ln encoder, access terminal or intercom has no rate: nothing is charged for replacing it.</numerusform>
            <numerusform>%Ln encoders, access terminals or intercoms have no rate: nothing is charged for replacing them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspected, and not counted as in scope; but %Ln of them are in scope, whoever made them</source>
        <translation>
            <numerusform>Suspected, and not counted as in scope; but %Ln of them is in scope, whoever made it</numerusform>
            <numerusform>Suspected, and not counted as in scope; but %Ln of them are in scope, whoever made them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>beside them %Ln parked, put aside by somebody</source>
        <translation>
            <numerusform>beside them %Ln parked, put aside by somebody</numerusform>
            <numerusform>beside them %Ln parked, put aside by somebody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::timetable</name>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) end after a deadline that must be kept: %1.</source>
        <translation>
            <numerusform>%Ln visit ends after a deadline that must be kept: %1.</numerusform>
            <numerusform>%Ln visits end after a deadline that must be kept: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) end later than wished: %1.</source>
        <translation>
            <numerusform>%Ln visit ends later than wished: %1.</numerusform>
            <numerusform>%Ln visits end later than wished: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) got no visit, because %1: %2.</source>
        <translation>
            <numerusform>%Ln store got no visit, because %1: %2.</numerusform>
            <numerusform>%Ln stores got no visit, because %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) should have stayed, but crews, goods, money or open days are no longer there: %1. New weeks were looked for.</source>
        <translation>
            <numerusform>%Ln visit should have stayed, but crews, goods, money or open days are no longer there: %1. New weeks were looked for.</numerusform>
            <numerusform>%Ln visits should have stayed, but crews, goods, money or open days are no longer there: %1. New weeks were looked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other store(s) pinned to the same time got no crew: %1.</source>
        <translation>
            <numerusform>%Ln other store pinned to the same time got no crew: %1.</numerusform>
            <numerusform>%Ln other stores pinned to the same time got no crew: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new goods take %Ln week(s) from %1</source>
        <translation>
            <numerusform>new goods take %Ln week from %1</numerusform>
            <numerusform>new goods take %Ln weeks from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) with more risk for each day&apos;s work go first, for instance %1</source>
        <translation>
            <numerusform>%Ln store with more risk for each day&apos;s work goes first: %1</numerusform>
            <numerusform>%Ln stores with more risk for each day&apos;s work go first, for instance %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) need %1 days of a crew by %2, and there are %3.</source>
        <translation>
            <numerusform>%Ln store needs %1 days of a crew by %2, and there are %3.</numerusform>
            <numerusform>%Ln stores need %1 days of a crew by %2, and there are %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) need %1 %2 by %3, and %4 come in.</source>
        <translation>
            <numerusform>%Ln store needs %1 %2 by %3, and %4 come in.</numerusform>
            <numerusform>%Ln stores need %1 %2 by %3, and %4 come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: then every store has a visit, %Ln of them after a deadline that must be kept.</source>
        <translation>
            <numerusform>%1: then every store has a visit, %Ln of them after a deadline that must be kept.</numerusform>
            <numerusform>%1: then every store has a visit, %Ln of them after a deadline that must be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: then %Ln store(s) are still late or without a visit, instead of %2.</source>
        <translation>
            <numerusform>%1: then %Ln store is still late or without a visit, instead of %2.</numerusform>
            <numerusform>%1: then %Ln stores are still late or without a visit, instead of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more crew(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln more crew from %1 to %2</numerusform>
            <numerusform>%Ln more crews from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more crew(s) in %1 from %2 to %3</source>
        <translation>
            <numerusform>%Ln more crew in %1 from %2 to %3</numerusform>
            <numerusform>%Ln more crews in %1 from %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln crew(s)</source>
        <translation>
            <numerusform>%Ln crew</numerusform>
            <numerusform>%Ln crews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln crew(s) in %1</source>
        <translation>
            <numerusform>%Ln crew in %1</numerusform>
            <numerusform>%Ln crews in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) will close; the visit ends before: %1.</source>
        <translation>
            <numerusform>%Ln store will close; the visit ends before: %1.</numerusform>
            <numerusform>%Ln stores will close; the visits end before: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) are surveyed first, for instance %1</source>
        <translation>
            <numerusform>%Ln store is surveyed first, %1</numerusform>
            <numerusform>%Ln stores are surveyed first, for instance %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) that are missed</source>
        <translation>
            <numerusform>%Ln deadline that is missed</numerusform>
            <numerusform>%Ln deadlines that are missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wish(es) that are not met</source>
        <translation>
            <numerusform>%Ln wish that is not met</numerusform>
            <numerusform>%Ln wishes that are not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) without a visit</source>
        <translation>
            <numerusform>%Ln store without a visit</numerusform>
            <numerusform>%Ln stores without a visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) need a visit that this plan knows nothing of. Improve the plan to take them in.</source>
        <translation>
            <numerusform>%Ln store needs a visit that this plan knows nothing of. Improve the plan to take it in.</numerusform>
            <numerusform>%Ln stores need a visit that this plan knows nothing of. Improve the plan to take them in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) have passed since the promise.</source>
        <translation>
            <numerusform>%Ln month has passed since the promise.</numerusform>
            <numerusform>%Ln months have passed since the promise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) close before the visit is over: %1.</source>
        <translation>
            <numerusform>%Ln store closes before the visit is over: %1.</numerusform>
            <numerusform>%Ln stores close before the visit is over: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) go to stores with nothing left to do.</source>
        <translation>
            <numerusform>%Ln visit goes to a store with nothing left to do.</numerusform>
            <numerusform>%Ln visits go to stores with nothing left to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) have more to do than their visit was made for.</source>
        <translation>
            <numerusform>%Ln store has more to do than its visit was made for.</numerusform>
            <numerusform>%Ln stores have more to do than their visit was made for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) close before the visit is over.</source>
        <translation>
            <numerusform>%Ln store closes before the visit is over.</numerusform>
            <numerusform>%Ln stores close before the visit is over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) are sold before the visit is over: %1.</source>
        <translation>
            <numerusform>%Ln store is sold before the visit is over: %1.</numerusform>
            <numerusform>%Ln stores are sold before the visits are over: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) will be sold; the visit ends before: %1.</source>
        <translation>
            <numerusform>%Ln store will be sold; the visit ends before: %1.</numerusform>
            <numerusform>%Ln stores will be sold; the visits end before: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) of this plan are in no register any more: %1.</source>
        <translation>
            <numerusform>%Ln store of this plan is in no register any more: %1.</numerusform>
            <numerusform>%Ln stores of this plan are in no register any more: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) come first: %1</source>
        <translation>
            <numerusform>%Ln store comes first: %1</numerusform>
            <numerusform>%Ln stores come first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) must follow in time: %1</source>
        <translation>
            <numerusform>%Ln store must follow in time: %1</numerusform>
            <numerusform>%Ln stores must follow in time: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) are sold before the visit is over.</source>
        <translation>
            <numerusform>%Ln store is sold before the visit is over.</numerusform>
            <numerusform>%Ln stores are sold before the visits are over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) for about %1 are in no budget period, the first on %2.</source>
        <translation>
            <numerusform>%Ln visit for about %1 is in no budget period; it starts on %2.</numerusform>
            <numerusform>%Ln visits for about %1 are in no budget period, the first on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tenth of stores that carry most risk got no visit: %1. As many stores as possible get one, and what these need is enough for several others.</source>
        <translation>
            <numerusform>%Ln of the tenth of stores that carry most risk got no visit: %1. As many stores as possible get one, and what this one needs is enough for several others.</numerusform>
            <numerusform>%Ln of the tenth of stores that carry most risk got no visit: %1. As many stores as possible get one, and what these need is enough for several others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) keep the week that the plan before gave them: moving one has to be worth more than a little.</source>
        <translation>
            <numerusform>%Ln visit keeps the week that the plan before gave it: moving one has to be worth more than a little.</numerusform>
            <numerusform>%Ln visits keep the week that the plan before gave them: moving one has to be worth more than a little.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) close or are sold within half a year of getting new cameras: %1.</source>
        <translation>
            <numerusform>%Ln store closes or is sold within half a year of getting new cameras: %1.</numerusform>
            <numerusform>%Ln stores close or are sold within half a year of getting new cameras: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) come sooner than goods that are ordered now: theirs are taken to be ordered for the days that the plan before had.</source>
        <translation>
            <numerusform>%Ln visit comes sooner than goods that are ordered now: its own are taken to be ordered for the day that the plan before had.</numerusform>
            <numerusform>%Ln visits come sooner than goods that are ordered now: theirs are taken to be ordered for the days that the plan before had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for these stores, deadlines %Ln week(s) later</source>
        <translation>
            <numerusform>for these stores, deadlines %Ln week later</numerusform>
            <numerusform>for these stores, deadlines %Ln weeks later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for these stores, deadlines %Ln week(s) later, and none before %1</source>
        <translation>
            <numerusform>for these stores, deadlines %Ln week later, and none before %1</numerusform>
            <numerusform>for these stores, deadlines %Ln weeks later, and none before %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more store(s) are late or without a visit, for reasons that are not listed here: see each store’s own.</source>
        <translation>
            <numerusform>%Ln more store is late or without a visit, for a reason that is not listed here: see the store’s own.</numerusform>
            <numerusform>%Ln more stores are late or without a visit, for reasons that are not listed here: see each store’s own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deadlines %Ln week(s) later for %1</source>
        <translation>
            <numerusform>deadlines %Ln week later for %1</numerusform>
            <numerusform>deadlines %Ln weeks later for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept by all but %Ln store(s)</source>
        <translation>
            <numerusform>kept by all but %Ln store</numerusform>
            <numerusform>kept by all but %Ln stores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) cost %1 by %2, and %3 of the budgets is left.</source>
        <translation>
            <numerusform>%Ln store costs %1 by %2, and %3 of the budgets is left.</numerusform>
            <numerusform>%Ln stores cost %1 by %2, and %3 of the budgets is left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planning again, with nothing changed, leaves %Ln store(s) late or without a visit, and not %1: ways out are measured against that.</source>
        <translation>
            <numerusform>Planning again, with nothing changed, leaves %Ln store late or without a visit, and not %1: ways out are measured against that.</numerusform>
            <numerusform>Planning again, with nothing changed, leaves %Ln stores late or without a visit, and not %1: ways out are measured against that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) have no visit: nothing of this is of them.</source>
        <translation>
            <numerusform>%Ln store has no visit: nothing of this is of it.</numerusform>
            <numerusform>%Ln stores have no visit: nothing of this is of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui</name>
    <message numerus="yes">
        <source>%Ln store(s) move up into the first quarter.</source>
        <translation>
            <numerusform>%Ln store moves up into the first quarter.</numerusform>
            <numerusform>%Ln stores move up into the first quarter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 devices wait to be mapped</source>
        <translation>
            <numerusform>%Ln of %1 devices waits to be mapped</numerusform>
            <numerusform>%Ln of %1 devices wait to be mapped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are at none of the stores and need none</source>
        <translation>
            <numerusform>%Ln other is at none of the stores and needs none</numerusform>
            <numerusform>%Ln others are at none of the stores and need none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen devices</source>
        <translation>
            <numerusform>%Ln of the chosen devices</numerusform>
            <numerusform>%Ln of the chosen devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parked</source>
        <translation>
            <numerusform>%Ln parked</numerusform>
            <numerusform>%Ln parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::AddStoreDialog</name>
    <message numerus="yes">
        <source>Add and map %Ln device(s)</source>
        <translation>
            <numerusform>Add and map %Ln device</numerusform>
            <numerusform>Add and map %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::AlikeDialog</name>
    <message numerus="yes">
        <source>Select %Ln device(s)</source>
        <translation>
            <numerusform>Select %Ln device</numerusform>
            <numerusform>Select %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::AssessPage</name>
    <message numerus="yes">
        <source>%Ln store(s) with devices still to remove</source>
        <translation>
            <numerusform>%Ln store with devices still to remove</numerusform>
            <numerusform>%Ln stores with devices still to remove</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::AuditPage</name>
    <message numerus="yes">
        <source>%Ln step(s), newest first</source>
        <translation>
            <numerusform>%Ln step, newest first</numerusform>
            <numerusform>%Ln steps, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next to undo: %1 (of %Ln step(s)).</source>
        <translation>
            <numerusform>Next to undo: %1 (of %Ln step).</numerusform>
            <numerusform>Next to undo: %1 (of %Ln steps).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) do not fit.</source>
        <translation>
            <numerusform>%Ln thing does not fit.</numerusform>
            <numerusform>%Ln things do not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing %Ln step(s)</source>
        <translation>
            <numerusform>Undoing %Ln step</numerusform>
            <numerusform>Undoing %Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::BrandDialog</name>
    <message numerus="yes">
        <source>Set for %Ln device(s)</source>
        <translation>
            <numerusform>Set for %Ln device</numerusform>
            <numerusform>Set for %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::CostsState</name>
    <message numerus="yes">
        <source>%Ln device(s) of unknown class are priced as cameras.</source>
        <translation>
            <numerusform>%Ln device of unknown class is priced as a camera.</numerusform>
            <numerusform>%Ln devices of unknown class are priced as cameras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) have no rate: nothing is charged for replacing them.</source>
        <translation>
            <numerusform>%Ln device has no rate: nothing is charged for replacing it.</numerusform>
            <numerusform>%Ln devices have no rate: nothing is charged for replacing them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::DonePage</name>
    <message numerus="yes">
        <source>%Ln row(s) were refused and left out.</source>
        <translation>
            <numerusform>%Ln row was refused and left out.</numerusform>
            <numerusform>%Ln rows were refused and left out.</numerusform>
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
        <source>Of all of them, %Ln device(s) with sources that disagree wait under Identify.</source>
        <translation>
            <numerusform>Of all of them, %Ln device with sources that disagree waits under Identify.</numerusform>
            <numerusform>Of all of them, %Ln devices with sources that disagree wait under Identify.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the %Ln question(s) that the newer register raises</source>
        <translation>
            <numerusform>See the %Ln question that the newer register raises</numerusform>
            <numerusform>See the %Ln questions that the newer register raises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read, or not to their end: %1.</source>
        <translation>
            <numerusform>%Ln file could not be read, or not to its end: %1.</numerusform>
            <numerusform>%Ln files could not be read, or not to their end: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::DryRunPage</name>
    <message numerus="yes">
        <source>%Ln file(s) came in before, the very same: nothing would be added from them.</source>
        <translation>
            <numerusform>%Ln file came in before, the very same: nothing would be added from it.</numerusform>
            <numerusform>%Ln files came in before, the very same: nothing would be added from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln change(s)</source>
        <translation>
            <numerusform>Import %Ln change</numerusform>
            <numerusform>Import %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of %1 were exported: mend them there and import the file again. The others are refused again, to be exported then.</source>
        <translation>
            <numerusform>The first %Ln of %1 was exported: mend it there and import the file again. The others are refused again, to be exported then.</numerusform>
            <numerusform>The first %Ln of %1 were exported: mend them there and import the file again. The others are refused again, to be exported then.</numerusform>
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
    <message numerus="yes">
        <source>These %Ln are &amp;one device</source>
        <translation>
            <numerusform>This %Ln is &amp;one device</numerusform>
            <numerusform>These %Ln are &amp;one device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln device(s) whose store changed.</source>
        <translation>
            <numerusform>Only the %Ln device whose store changed.</numerusform>
            <numerusform>Only the %Ln devices whose store changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::FilesPage</name>
    <message numerus="yes">
        <source>First %Ln row(s)</source>
        <translation>
            <numerusform>First %Ln row</numerusform>
            <numerusform>First %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) with passwords dropped</source>
        <translation>
            <numerusform>%Ln column with passwords dropped</numerusform>
            <numerusform>%Ln columns with passwords dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read and will be left out; choose one to see why.</source>
        <translation>
            <numerusform>%Ln file cannot be read and will be left out; choose it to see why.</numerusform>
            <numerusform>%Ln files cannot be read and will be left out; choose one to see why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::FlawWords</name>
    <message numerus="yes">
        <source>By its firmware %1, last seen on %2, %Ln day(s) ago.</source>
        <translation>
            <numerusform>By its firmware %1, last seen on %2, %Ln day ago.</numerusform>
            <numerusform>By its firmware %1, last seen on %2, %Ln days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::GapsTab</name>
    <message numerus="yes">
        <source>%Ln gap(s) listed</source>
        <translation>
            <numerusform>%Ln gap listed</numerusform>
            <numerusform>%Ln gaps listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::IdentifyPage</name>
    <message numerus="yes">
        <source>Select %Ln like this (Space)</source>
        <translation>
            <numerusform>Select %Ln like this (Space)</numerusform>
            <numerusform>Select %Ln like this (Space)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) selected</source>
        <translation>
            <numerusform>%Ln device selected</numerusform>
            <numerusform>%Ln devices selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The makers of %Ln device(s) would be confirmed, as one step that can be undone.</source>
        <translation>
            <numerusform>The maker of %Ln device would be confirmed, as one step that can be undone.</numerusform>
            <numerusform>The makers of %Ln devices would be confirmed, as one step that can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln device(s)</source>
        <translation>
            <numerusform>Confirm %Ln device</numerusform>
            <numerusform>Confirm %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ImportPage</name>
    <message numerus="yes">
        <source>%Ln store(s) and %1 so far</source>
        <translation>
            <numerusform>%Ln store and %1 so far</numerusform>
            <numerusform>%Ln stores and %1 so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::JobList</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ListPane</name>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::MainWindow</name>
    <message numerus="yes">
        <source>By the evidence, %Ln other device(s) are at another store now.</source>
        <translation>
            <numerusform>By the evidence, %Ln other device is at another store now.</numerusform>
            <numerusform>By the evidence, %Ln other devices are at another store now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the evidence, %Ln device(s) without a store have one now.</source>
        <translation>
            <numerusform>By the evidence, %Ln device without a store has one now.</numerusform>
            <numerusform>By the evidence, %Ln devices without a store have one now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the evidence, %Ln device(s) have no store any more.</source>
        <translation>
            <numerusform>By the evidence, %Ln device has no store any more.</numerusform>
            <numerusform>By the evidence, %Ln devices have no store any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::MapPage</name>
    <message numerus="yes">
        <source>%Ln device(s) selected</source>
        <translation>
            <numerusform>%Ln device selected</numerusform>
            <numerusform>%Ln devices selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln device(s) to send each to its own store, or search for the one that they are all at.</source>
        <translation>
            <numerusform>Choose at most %Ln device to send each to its own store, or search for the one that they are all at.</numerusform>
            <numerusform>Choose at most %Ln devices to send each to its own store, or search for the one that they are all at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map %Ln device(s), each to its own store (Ctrl+M)</source>
        <translation>
            <numerusform>Map %Ln device to its own store (Ctrl+M)</numerusform>
            <numerusform>Map %Ln devices, each to its own store (Ctrl+M)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %Ln store(s)</source>
        <translation>
            <numerusform>at %Ln store</numerusform>
            <numerusform>at %Ln stores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that wait would be %1, as one step that can be undone.</source>
        <translation>
            <numerusform>%Ln of those that wait would be %1, as one step that can be undone.</numerusform>
            <numerusform>%Ln of those that wait would be %1, as one step that can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map %Ln device(s)</source>
        <translation>
            <numerusform>Map %Ln device</numerusform>
            <numerusform>Map %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::MeaningsPage</name>
    <message numerus="yes">
        <source>It is empty in %Ln row(s), first in row %1 below “%2”. Does what stands above …</source>
        <translation>
            <numerusform>It is empty in %Ln row, row %1, below “%2”. Does what stands above …</numerusform>
            <numerusform>It is empty in %Ln rows, first in row %1 below “%2”. Does what stands above …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::NextStrip</name>
    <message numerus="yes">
        <source>%Ln job(s) running</source>
        <translation>
            <numerusform>%Ln job running</numerusform>
            <numerusform>%Ln jobs running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln week(s) in hand</source>
        <translation>
            <numerusform>%Ln week in hand</numerusform>
            <numerusform>%Ln weeks in hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) late</source>
        <translation>
            <numerusform>%Ln week late</numerusform>
            <numerusform>%Ln weeks late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s)</source>
        <translation>
            <numerusform>%1: %Ln device</numerusform>
            <numerusform>%1: %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more visit(s)</source>
        <translation>
            <numerusform>and %Ln more visit</numerusform>
            <numerusform>and %Ln more visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in hand</source>
        <translation>
            <numerusform>%Ln day in hand</numerusform>
            <numerusform>%Ln days in hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last removal is expected on %1, %Ln day(s) after the target.</source>
        <translation>
            <numerusform>The last removal is expected on %1, %Ln day after the target.</numerusform>
            <numerusform>The last removal is expected on %1, %Ln days after the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last removal is expected on %1, %Ln week(s) after the target.</source>
        <translation>
            <numerusform>The last removal is expected on %1, %Ln week after the target.</numerusform>
            <numerusform>The last removal is expected on %1, %Ln weeks after the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last removal is expected on %1, %Ln day(s) before the target.</source>
        <translation>
            <numerusform>The last removal is expected on %1, %Ln day before the target.</numerusform>
            <numerusform>The last removal is expected on %1, %Ln days before the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last removal is expected on %1, %Ln week(s) before the target.</source>
        <translation>
            <numerusform>The last removal is expected on %1, %Ln week before the target.</numerusform>
            <numerusform>The last removal is expected on %1, %Ln weeks before the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) will end after a deadline that must be kept.</source>
        <translation>
            <numerusform>%Ln visit will end after a deadline that must be kept.</numerusform>
            <numerusform>%Ln visits will end after a deadline that must be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) should be over and are not reported: they are expected from now on, at the planned pace.</source>
        <translation>
            <numerusform>%Ln visit should be over and is not reported: it is expected from now on, at the planned pace.</numerusform>
            <numerusform>%Ln visits should be over and are not reported: they are expected from now on, at the planned pace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) missed</source>
        <translation>
            <numerusform>%Ln deadline missed</numerusform>
            <numerusform>%Ln deadlines missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) not planned</source>
        <translation>
            <numerusform>%Ln store not planned</numerusform>
            <numerusform>%Ln stores not planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) overdue</source>
        <translation>
            <numerusform>%Ln visit overdue</numerusform>
            <numerusform>%Ln visits overdue</numerusform>
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
        <source>%Ln of %1 devices in scope are reported removed and %2 verified.</source>
        <translation>
            <numerusform>%Ln of %1 devices in scope is reported removed and %2 verified.</numerusform>
            <numerusform>%Ln of %1 devices in scope are reported removed and %2 verified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last removal is %Ln day(s) after the baseline or the target</source>
        <translation>
            <numerusform>the last removal is %Ln day after the baseline or the target</numerusform>
            <numerusform>the last removal is %Ln days after the baseline or the target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) red</source>
        <translation>
            <numerusform>%Ln store red</numerusform>
            <numerusform>%Ln stores red</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rated stores are red or overdue</source>
        <translation>
            <numerusform>%Ln of %1 rated stores is red or overdue</numerusform>
            <numerusform>%Ln of %1 rated stores are red or overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parked</source>
        <translation>
            <numerusform>%Ln parked</numerusform>
            <numerusform>%Ln parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) still to remove, at no store</source>
        <translation>
            <numerusform>%Ln device still to remove, at no store</numerusform>
            <numerusform>%Ln devices still to remove, at no store</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) of the baseline are in no register any more; what was promised of them still counts.</source>
        <translation>
            <numerusform>%Ln store of the baseline is in no register any more; what was promised of it still counts.</numerusform>
            <numerusform>%Ln stores of the baseline are in no register any more; what was promised of them still counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified, not yet certified</source>
        <translation>
            <numerusform>%Ln verified, not yet certified</numerusform>
            <numerusform>%Ln verified, not yet certified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::Pins</name>
    <message numerus="yes">
        <source>%Ln week(s) later</source>
        <translation>
            <numerusform>%Ln week later</numerusform>
            <numerusform>%Ln weeks later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) earlier</source>
        <translation>
            <numerusform>%Ln week earlier</numerusform>
            <numerusform>%Ln weeks earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::PlanPage</name>
    <message numerus="yes">
        <source>%1 of %Ln visit(s)</source>
        <translation>
            <numerusform>%1 of %Ln visit</numerusform>
            <numerusform>%1 of %Ln visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::PlanState</name>
    <message numerus="yes">
        <source>%Ln crew(s)</source>
        <translation>
            <numerusform>%Ln crew</numerusform>
            <numerusform>%Ln crews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) should have been finished by %1 and are not reported. Set their status, or plan again.</source>
        <translation>
            <numerusform>%Ln visit should have been finished by %1 and is not reported. Set its status, or plan again.</numerusform>
            <numerusform>%Ln visits should have been finished by %1 and are not reported. Set their status, or plan again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) will end after a deadline that must be kept: see Needs attention.</source>
        <translation>
            <numerusform>%Ln visit will end after a deadline that must be kept: see Needs attention.</numerusform>
            <numerusform>%Ln visits will end after a deadline that must be kept: see Needs attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last removal is expected on %1, %Ln week(s) after the target of %2.</source>
        <translation>
            <numerusform>The last removal is expected on %1, %Ln week after the target of %2.</numerusform>
            <numerusform>The last removal is expected on %1, %Ln weeks after the target of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared crew(s)</source>
        <translation>
            <numerusform>%Ln shared crew</numerusform>
            <numerusform>%Ln shared crews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in scope have no visit, because no store is known for them: map them to their stores.</source>
        <translation>
            <numerusform>%Ln device in scope has no visit, because no store is known for it: map it to its store.</numerusform>
            <numerusform>%Ln devices in scope have no visit, because no store is known for them: map them to their stores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::PurchaseDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) listed</source>
        <translation>
            <numerusform>%Ln line listed</numerusform>
            <numerusform>%Ln lines listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are of a maker whose devices are being removed, or nobody can tell. Ask before you buy.</source>
        <translation>
            <numerusform>%Ln line is of a maker whose devices are being removed, or nobody can tell. Ask before you buy.</numerusform>
            <numerusform>%Ln lines are of a maker whose devices are being removed, or nobody can tell. Ask before you buy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of sums, terms or titles were left out.</source>
        <translation>
            <numerusform>%Ln line of sums, terms or titles was left out.</numerusform>
            <numerusform>%Ln lines of sums, terms or titles were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::RegisterDialog</name>
    <message numerus="yes">
        <source>%Ln store(s) now have a region that no earlier register has.</source>
        <translation>
            <numerusform>%Ln store now has a region that no earlier register has.</numerusform>
            <numerusform>%Ln stores now have a region that no earlier register has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) listed</source>
        <translation>
            <numerusform>%Ln question listed</numerusform>
            <numerusform>%Ln questions listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) applied, as one step.</source>
        <translation>
            <numerusform>%Ln change applied, as one step.</numerusform>
            <numerusform>%Ln changes applied, as one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Apply %Ln change</numerusform>
            <numerusform>&amp;Apply %Ln changes</numerusform>
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
        <source>%Ln question(s) are left that earlier registers contradict: choose each by itself.</source>
        <translation>
            <numerusform>%Ln question is left that earlier registers contradict: choose it by itself.</numerusform>
            <numerusform>%Ln questions are left that earlier registers contradict: choose each by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ReplanPanel</name>
    <message numerus="yes">
        <source>%Ln visit(s) of %1 move.</source>
        <translation>
            <numerusform>%Ln visit of %1 moves.</numerusform>
            <numerusform>%Ln visits of %1 move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) that must be kept are missed.</source>
        <translation>
            <numerusform>%Ln deadline that must be kept is missed.</numerusform>
            <numerusform>%Ln deadlines that must be kept are missed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s)</source>
        <translation>
            <numerusform>%Ln choice</numerusform>
            <numerusform>%Ln choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) have no visit: %1.</source>
        <translation>
            <numerusform>%Ln store has no visit: %1.</numerusform>
            <numerusform>%Ln stores have no visit: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added up, that is %Ln working day(s) late.</source>
        <translation>
            <numerusform>Added up, that is %Ln working day late.</numerusform>
            <numerusform>Added up, that is %Ln working days late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln row written</numerusform>
            <numerusform>%Ln rows written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::RowsDialog</name>
    <message numerus="yes">
        <source>%Ln row(s): not of this device</source>
        <translation>
            <numerusform>%Ln row: not of this device</numerusform>
            <numerusform>%Ln rows: not of this device</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::RulesDialog</name>
    <message numerus="yes">
        <source>It speaks of %Ln device(s).</source>
        <translation>
            <numerusform>It speaks of %Ln device.</numerusform>
            <numerusform>It speaks of %Ln devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that wait would get a store.</source>
        <translation>
            <numerusform>%Ln that waits would get a store.</numerusform>
            <numerusform>%Ln that wait would get a store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would move from another store.</source>
        <translation>
            <numerusform>%Ln would move from another store.</numerusform>
            <numerusform>%Ln would move from another store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would stay where they are though it says otherwise: somebody decided, or rules disagree.</source>
        <translation>
            <numerusform>%Ln would stay where it is though it says otherwise: somebody decided, or rules disagree.</numerusform>
            <numerusform>%Ln would stay where they are though it says otherwise: somebody decided, or rules disagree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take it away: %Ln device(s) &amp;move</source>
        <translation>
            <numerusform>Take it away: %Ln device &amp;moves</numerusform>
            <numerusform>Take it away: %Ln devices &amp;move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make this rule: %Ln device(s) &amp;move</source>
        <translation>
            <numerusform>Make this rule: %Ln device &amp;moves</numerusform>
            <numerusform>Make this rule: %Ln devices &amp;move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln device(s) from the place they have?</source>
        <translation>
            <numerusform>Take %Ln device from the place it has?</numerusform>
            <numerusform>Take %Ln devices from the place they have?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that count as at none of the stores would get one.</source>
        <translation>
            <numerusform>%Ln that counts as at none of the stores would get one.</numerusform>
            <numerusform>%Ln that count as at none of the stores would get one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would lose their store and wait for one.</source>
        <translation>
            <numerusform>%Ln would lose its store and wait for one.</numerusform>
            <numerusform>%Ln would lose their store and wait for one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would lose their store and count as at none of the stores.</source>
        <translation>
            <numerusform>%Ln would lose its store and count as at none of the stores.</numerusform>
            <numerusform>%Ln would lose their store and count as at none of the stores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::StorePanel</name>
    <message numerus="yes">
        <source>%Ln store(s) are chosen</source>
        <translation>
            <numerusform>%Ln store is chosen</numerusform>
            <numerusform>%Ln stores are chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) wait for a decision.</source>
        <translation>
            <numerusform>%Ln device waits for a decision.</numerusform>
            <numerusform>%Ln devices wait for a decision.</numerusform>
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
        <source>&amp;Take %Ln device(s) off the network</source>
        <translation>
            <numerusform>&amp;Take %Ln device off the network</numerusform>
            <numerusform>&amp;Take %Ln devices off the network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln device(s) &amp;back on the network</source>
        <translation>
            <numerusform>Put %Ln device &amp;back on the network</numerusform>
            <numerusform>Put %Ln devices &amp;back on the network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set status of %Ln device(s)</source>
        <translation>
            <numerusform>Set status of %Ln device</numerusform>
            <numerusform>Set status of %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of %Ln device(s) in scope are reported removed.</source>
        <translation>
            <numerusform>The %Ln device in scope is reported removed.</numerusform>
            <numerusform>All %Ln devices in scope are reported removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of %1 in scope are still to be removed, risk %2 of 100.</source>
        <translation>
            <numerusform>%Ln device of %1 in scope is still to be removed, risk %2 of 100.</numerusform>
            <numerusform>%Ln devices of %1 in scope are still to be removed, risk %2 of 100.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::SurePanel</name>
    <message numerus="yes">
        <source>In 8 runs of 10 the last visit ends by %1, %Ln day(s) after the plan says.</source>
        <translation>
            <numerusform>In 8 runs of 10 the last visit ends by %1, %Ln day after the plan says.</numerusform>
            <numerusform>In 8 runs of 10 the last visit ends by %1, %Ln days after the plan says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln day(s) after the target of %1</source>
        <translation>
            <numerusform>That is %Ln day after the target of %1</numerusform>
            <numerusform>That is %Ln days after the target of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln day(s) before the target of %1</source>
        <translation>
            <numerusform>That is %Ln day before the target of %1</numerusform>
            <numerusform>That is %Ln days before the target of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the plan itself ends %Ln day(s) after it.</source>
        <translation>
            <numerusform>the plan itself ends %Ln day after it.</numerusform>
            <numerusform>the plan itself ends %Ln days after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the plan itself ends %Ln day(s) before it.</source>
        <translation>
            <numerusform>the plan itself ends %Ln day before it.</numerusform>
            <numerusform>the plan itself ends %Ln days before it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::TableRows</name>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::TrackState</name>
    <message numerus="yes">
        <source>%Ln device(s) reported removed were seen again.</source>
        <translation>
            <numerusform>%Ln device reported removed was seen again.</numerusform>
            <numerusform>%Ln devices reported removed were seen again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln store(s) are overdue: the day of the visit has passed, and nothing is reported.</source>
        <translation>
            <numerusform>%Ln store is overdue: the day of the visit has passed, and nothing is reported.</numerusform>
            <numerusform>%Ln stores are overdue: the day of the visit has passed, and nothing is reported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more store(s) have a survey only.</source>
        <translation>
            <numerusform>%Ln more store has a survey only.</numerusform>
            <numerusform>%Ln more stores have a survey only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::TrackTables</name>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln day overdue</numerusform>
            <numerusform>%Ln days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phaseout::ui::WhyPanel</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) move</source>
        <translation>
            <numerusform>%Ln visit moves</numerusform>
            <numerusform>%Ln visits move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more store(s) have no visit</source>
        <translation>
            <numerusform>%Ln more store has no visit</numerusform>
            <numerusform>%Ln more stores have no visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more deadline(s) are missed</source>
        <translation>
            <numerusform>%Ln more deadline is missed</numerusform>
            <numerusform>%Ln more deadlines are missed</numerusform>
        </translation>
    </message>
</context>
</TS>
