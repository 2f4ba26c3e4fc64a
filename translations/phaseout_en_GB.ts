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
        <source>%n device(s) need a decision: phaseout-cli devices FILE --queue identify</source>
        <translation>
            <numerusform>%n device needs a decision: phaseout-cli devices FILE --queue identify</numerusform>
            <numerusform>%n devices need a decision: phaseout-cli devices FILE --queue identify</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have no store: phaseout-cli devices FILE --queue map</source>
        <translation>
            <numerusform>%n device has no store: phaseout-cli devices FILE --queue map</numerusform>
            <numerusform>%n devices have no store: phaseout-cli devices FILE --queue map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) saved. Import the file to see what they are.</source>
        <translation>
            <numerusform>%n answer saved. Import the file to see what it is.</numerusform>
            <numerusform>%n answers saved. Import the file to see what they are.</numerusform>
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
    <name>phaseout::ui::NextStrip</name>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n job running</numerusform>
            <numerusform>%n jobs running</numerusform>
        </translation>
    </message>
</context>
</TS>
