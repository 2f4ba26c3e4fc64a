// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/builtin.h"
#include "core/ingest/columnmapping.h"
#include "core/ingest/credentials.h"
#include "core/ingest/knownexports.h"
#include "core/ingest/tablepreview.h"
#include "tests/core/ingest/collectingsink.h"

#include "tests/runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::ingest;

class MappingTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &content)
    {
        QFile out(m_folder.filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(content);
        return out.fileName();
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void guesses_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("fields");
        QTest::newRow("register") << "Store No,Store Name,Address 1,Address 2,Town,Post Code\n12,A,1 Road,,Leeds,LS1 1AA\n"_ba << u"stores"_s
                                  << u"code name address address town postcode"_s;
        QTest::newRow("inventory") << "IP,Mac Address,Model,S/N\n10.0.0.1,,X,1\n"_ba << u"devices"_s << u"ip mac model serial"_s;
        QTest::newRow("address that is an IP address") << "Name,Address,Driver Family\nA,http://10.0.0.1/,Example\n"_ba << u"devices"_s
                                                       << u"name ip vendor"_s;
        const QByteArray macs = "10.0.0.1,44:19:b6:00:00:01\n10.0.0.2,44:19:b6:00:00:02\n";
        QTest::newRow("addresses under a word that says nothing") << "IP,Kennung\n" + macs << u"devices"_s << u"ip mac"_s;
        QTest::newRow("addresses under no word") << "IP,\n" + macs << u"devices"_s << u"ip mac"_s;
        QTest::newRow("a recorder's address") << "IP,NVR MAC\n" + macs << u"devices"_s << u"ip"_s;
        QTest::newRow("a recorder's address, run together") << "IP,nvrmac\n" + macs << u"devices"_s << u"ip"_s;
        QTest::newRow("a switch's address") << "IP,SwitchMac\n" + macs << u"devices"_s << u"ip"_s;
        QTest::newRow("a gateway's address") << "Serial No,Default Gateway\nA1,10.0.0.1\nA2,10.0.0.1\n"_ba << u"devices"_s << u"serial"_s;
        QTest::newRow("an address of old") << "Serial No,Previous IP\nA1,10.0.0.1\nA2,10.0.0.1\n"_ba << u"devices"_s << u"serial"_s;
        QTest::newRow("a register with cost centres") << "Store,Cost Centre,Name,Postcode\n0412,88123,Leeds Headrow,LS1 6JP\n0413,88124,York,YO1 9QL\n"_ba << u"stores"_s
                                                      << u"code name postcode"_s;
        QTest::newRow("names beside cost centres") << "Store,Cost Centre,Postcode\nLeeds Headrow,88123,LS1 6JP\nYork,88124,YO1 9QL\n"_ba << u"stores"_s << u"name code postcode"_s;
        QTest::newRow("two codes and a name") << "Store No,Store,Name,Postcode\n0412,0412,Leeds Headrow,LS1 6JP\n"_ba << u"stores"_s << u"code name postcode"_s;
        QTest::newRow("devices with cost centres") << "Store,Cost Centre,IP\n0412,88123,10.0.0.1\n"_ba << u"devices"_s << u"store ip"_s;
        QTest::newRow("branch beside a code of the place") << "Branch,Location Code,IP\n0412,A7,10.0.0.1\n"_ba << u"devices"_s << u"store ip"_s;
        QTest::newRow("a place in the store, by figures") << "Store Name,Location,IP\nLeeds Headrow,1,10.0.0.1\nLeeds Headrow,2,10.0.0.2\n"_ba << u"devices"_s << u"storeName ip"_s;
        QTest::newRow("location and its name") << "Location,Location Name,IP\n0412,Leeds,10.0.0.1\n"_ba << u"devices"_s << u"store storeName ip"_s;
        QTest::newRow("type that says the kind") << "Make,Type,IP\nHikvision,Camera,10.0.0.1\nHikvision,NVR,10.0.0.2\n"_ba << u"devices"_s << u"vendor class ip"_s;
        QTest::newRow("model that says the kind") << "Make,Model,IP\nHikvision,Dome,10.0.0.1\n"_ba << u"devices"_s << u"vendor model ip"_s;
        QTest::newRow("columns without names") << "a,b,c\n10.0.0.1,00:00:5e:00:53:01,x\n10.0.0.2,00:00:5e:00:53:02,y\nIP address,,\n"_ba
                                               << u"devices"_s << u"ip"_s;
        QTest::newRow("location by name") << "IP,Location\n10.0.0.1,High Street\n10.0.0.2,Low Street\n"_ba << u"devices"_s << u"ip storeName"_s;
        QTest::newRow("location by code") << "IP,Location\n10.0.0.1,0231\n10.0.0.2,0232\n"_ba << u"devices"_s << u"ip store"_s;
        QTest::newRow("type beside model") << "IP,Model,Type\n10.0.0.1,X,Camera\n"_ba << u"devices"_s << u"ip model class"_s;
        QTest::newRow("type alone") << "IP,Type\n10.0.0.1,XC-100\n"_ba << u"devices"_s << u"ip model"_s;
        QTest::newRow("subnets") << "Site,Subnet\n12,10.0.0.0/24\n"_ba << u"subnets"_s << u"store subnet"_s;
        QTest::newRow("ranges of addresses") << "Store;Start IP;End IP\n12;10.0.0.1;10.0.0.254\n"_ba << u"subnets"_s << u"store start end"_s;
        QTest::newRow("Windows' DHCP scopes") << "\"ScopeId\",\"SubnetMask\",\"Name\",\"State\",\"StartRange\",\"EndRange\"\n\"10.0.0.0\",\"255.255.255.0\",\"0231\",\"Active\",\"10.0.0.10\",\"10.0.0.99\"\n"_ba
                                              << u"subnets"_s << u"subnet mask store start end"_s;
        QTest::newRow("sightings") << "Store,Address,Maker,Source\nA,1 Road,X,Y\n"_ba << u"sightings"_s << u"storeName address vendor source"_s;
        QTest::newRow("NetBox's prefixes") << "prefix,vrf,tenant,vlan,role,scope_type,scope_name\n10.23.0.0/24,,N,110,cctv,dcim.site,0231\n"_ba << u"subnets"_s
                                            << u"subnet organisation note store"_s;
        QTest::newRow("sightings without a source") << "Store,Maker,Date\n\"A, 1 Road\",X,2026-10-01\n"_ba << u"sightings"_s << u"storeName vendor seen"_s;
        QTest::newRow("sightings by location") << "Location,Make,Model,Date\nHigh Street,X,Y,2026-10-01\n"_ba << u"sightings"_s << u"storeName vendor model seen"_s;
        QTest::newRow("an inventory with a date is none of them") << "Store,Camera,Make,Last seen\nA,c1,X,2026-10-01\n"_ba << u"devices"_s
                                                                  << u"storeName name vendor seen"_s;
        QTest::newRow("codes and names") << "Store No,Store Name\n0231,Leeds\n"_ba << u"stores"_s << u"code name"_s;
        QTest::newRow("a number of its own beside the code") << "ID,Store No,Store,Status,Region\n1,0231,Leeds,Open,North\n"_ba << u"stores"_s << u"code name status region"_s;
        QTest::newRow("German inventory") << "Filiale;Bezeichnung;Hersteller;Modell;Seriennummer;IP-Adresse;MAC-Adresse;Zuletzt gesehen\n0231;K;X;Y;1;10.0.0.1;;\n"_ba
                                          << u"devices"_s << u"store name vendor model serial ip mac seen"_s;
        QTest::newRow("German register") << "Filialnummer;Filialname;Stra\xC3\x9F" "e;PLZ;Ort\n0231;A;B 1;12345;C\n"_ba << u"stores"_s
                                         << u"code name address postcode town"_s;
        QTest::newRow("Br. No.") << "Br. No.,Camera,IP\n0107,Till,10.7.5.3\n"_ba << u"devices"_s << u"store name ip"_s;
        QTest::newRow("names of cameras alone") << "Store,NVR name,NVR IP,Ch,Camera name,Status\n0107,A,10.7.5.9,1,Till,Online\n"_ba << u"devices"_s << u"store recorder recorder name status"_s;
        QTest::newRow("a register with its recorders") << "Store No,Name,Postcode,NVR IP\n0107,A,LS1 1AA,10.7.5.9\n0108,B,LS1 1AB,10.7.6.9\n"_ba << u"stores"_s << u"code name postcode"_s;
        QTest::newRow("cameras with the places of their stores") << "Store No,Address,Postcode,Camera name\n0107,1 Road,LS1 1AA,Till\n0107,1 Road,LS1 1AA,Door\n"_ba << u"devices"_s << u"store address postcode name"_s;
        QTest::newRow("two streams are no range") << "Store,Camera Name,IP Address,MAC Address,Make,Model,Main Stream,Sub Stream\n"
                                                     "0107,Till,10.7.5.3,bc:ad:28:6c:00:03,X,Y,rtsp://10.7.5.3:554/101,rtsp://10.7.5.3:554/102\n"
                                                     "0107,Door,10.7.5.4,bc:ad:28:6c:00:04,X,Y,rtsp://10.7.5.4:554/101,rtsp://10.7.5.4:554/102\n"_ba
                                                  << u"devices"_s << u"store name ip mac vendor model"_s;
        QTest::newRow("two recorders are no range") << "Store,Camera,NVR 1,NVR 2\n0107,Till,10.7.5.200,10.7.5.201\n0107,Door,10.7.5.200,10.7.5.201\n"_ba << u"devices"_s << u"store name"_s;
        QTest::newRow("devices and their subnets") << "Store,IP,MAC,Subnet\n0107,10.7.5.3,bc:ad:28:6c:00:03,10.7.5.0/24\n"_ba << u"devices"_s << u"store ip mac"_s;
        QTest::newRow("devices and their ranges") << "Store,IP,Model,Start IP,End IP\n0107,10.7.5.3,Y,10.7.5.1,10.7.5.254\n"_ba << u"devices"_s << u"store ip model"_s;
        QTest::newRow("subnets and what serves them") << "Store,Subnet,Model,Firmware\n0107,10.7.5.0/24,Y,1\n"_ba << u"subnets"_s << u"store subnet"_s;
        // What a table with addresses and subnets is about: the rule is in docs/formats/tables.md.
        const auto kindOf = [](const char *name, const char *csv, const char *kind, const char *columns) { QTest::newRow(name) << QByteArray(csv) << QString::fromLatin1(kind) << QString::fromLatin1(columns); };
        kindOf("devices in one subnet", "Store,IP,Subnet,Hostname\n0301,10.34.1.1,10.34.1.0/24,CAM1\n0301,10.34.1.2,10.34.1.0/24,CAM2\n", "devices", "store ip name");
        kindOf("devices, each in its subnet", "Store,Subnet,IP,Description\n0301,10.44.3.0/24,10.44.3.10,cam tills\n0302,10.44.4.0/24,10.44.4.10,cam tills\n", "devices", "store ip name");
        kindOf("one device in its subnet", "Store,IP Address,Subnet,Hostname\n0301,10.44.1.10,10.44.1.0/24,CAM1\n", "devices", "store ip name");
        kindOf("devices of named subnets", "Store,Network,IP Address,Prefix length\n0301,CCTV,10.41.1.11,24\n0302,CCTV,10.41.2.11,24\n", "devices", "store ip");
        kindOf("devices in ranges", "Shop;VLAN;IP Range;Camera IP;Camera type\n0301;20;10.44.5.0 - 10.44.5.255;10.44.5.10;Hikvision dome\n", "devices", "store ip");
        kindOf("devices and where their ranges begin", "Store,IP,Start IP,End IP\n0301,10.7.5.3,10.7.5.1,10.7.5.254\n", "devices", "store ip");
        kindOf("devices and masks", "Store,IP Address,Subnet Mask,Gateway,Name\n0301,10.33.1.10,255.255.255.0,10.33.1.1,CAM1\n", "devices", "store ip name");
        kindOf("devices without addresses", "Store,Hostname,Network,Vendor\n0301,CAM1,10.44.4.0/24,Hikvision\n", "devices", "store name vendor");
        kindOf("in another language", "Filiale;Netz;IP-Adresse\n0301;10.34.1.0/24;10.34.1.10\n0301;10.34.1.0/24;10.34.1.11\n", "devices", "store ip");
        kindOf("subnets and their gateways", "Store,Subnet,IP\n0301,10.31.1.0/24,10.31.1.1\n0302,10.31.2.0/24,10.31.2.254\n", "subnets", "store subnet");
        kindOf("subnets and a gateway by its name", "Store,Subnet,Gateway,DHCP Start,DHCP End\n0301,10.31.1.0/24,10.31.1.1,10.31.1.100,10.31.1.200\n", "subnets", "store subnet");
        kindOf("subnets and where they are reached", "Store,Subnet,IP\n0301,10.31.1.0/24,203.0.113.4\n0302,10.31.2.0/24,203.0.113.9\n", "subnets", "store subnet");
        kindOf("ranges and a column that is empty", "Store,Network,Range Start,Range End,MAC\n0301,10.37.1.0/24,10.37.1.1,10.37.1.254,\n", "subnets", "store subnet start end");
        kindOf("networks under IP address", "Shop,IP Address\n0301,10.39.1.0/24\n0302,10.39.2.0/24\n", "subnets", "store subnet");
        kindOf("networks and their masks", "Shop,IP Address,Subnet Mask\n0301,10.39.1.0,255.255.255.0\n0302,10.39.2.128,255.255.255.128\n", "subnets", "store subnet mask");
        kindOf("ranges in one cell", "Shop,IP range\n0301,10.38.1.0 - 10.38.1.255\n0302,10.38.2.0-255\n", "subnets", "store subnet");
        kindOf("devices with a reference", "Store,IP,Reference,Type,Make\n0301,10.2.9.2,A-17,Camera,Hikvision\n", "devices", "store ip class vendor");
        kindOf("devices with who told", "Store,Make,Serial,Reported by\n0301,Hikvision,E1234567,Jo\n", "devices", "store vendor serial");
        kindOf("devices with all of their stores", "Store,Store Name,Address,Town,Postcode,Region,Country,Format,Latitude,Longitude,Opened,IP\n"
               "0301,A,1 Road,Leeds,LS1 1AA,North,UK,City,53.8,-1.5,2001-01-01,10.1.1.2\n0301,A,1 Road,Leeds,LS1 1AA,North,UK,City,53.8,-1.5,2001-01-01,10.1.1.3\n",
               "devices", "store storeName address town postcode ip");
        QTest::newRow("device is the name") << "Store,Device,IP\n0107,Till,10.7.9.1\n0107,Door,10.7.9.2\n"_ba << u"devices"_s << u"store name ip"_s;
        QTest::newRow("device is the kind") << "Name,Device,IP\nA,Camera,10.7.9.1\nB,NVR,10.7.9.2\n"_ba << u"devices"_s << u"name class ip"_s;
        QTest::newRow("device is the kind, by repetition") << "Store,Device,IP\n0107,Printer,10.7.9.1\n0107,Printer,10.7.9.2\n0107,Printer,10.7.9.3\n"_ba << u"devices"_s << u"store class ip"_s;
        const auto abroad = [](const char *name, const QString &header, const QString &fields, const QString &row) {
            QTest::newRow(name) << QString(header + u'\n' + row + u'\n').toUtf8() << u"devices"_s << fields;
        };
        const QString row = u"0231;10.0.0.1;00:00:5e:00:53:01;X;Y;1;2026-10-01;2020-01-01"_s;
        const QString fields = u"store ip mac vendor model serial seen installedOn"_s;
        abroad("German", u"Markt;IP-Adresse;MAC-Adresse;Hersteller;Modell;Serien-Nr.;Letzter Kontakt;Inbetriebnahme"_s, fields, row);
        abroad("French", u"Magasin;Adresse IP;Adresse MAC;Fabricant;Modèle;N° de série;Dernière connexion;Mise en service"_s, fields, row);
        abroad("Spanish", u"Tienda;Dirección IP;Dirección MAC;Fabricante;Modelo;Número de serie;Última conexión;Fecha de instalación"_s, fields, row);
        abroad("Portuguese", u"Loja;Endereço IP;Endereço MAC;Fabricante;Modelo;Nº de série;Última conexão;Data de instalação"_s, fields, row);
        abroad("Italian", u"Negozio;Indirizzo IP;Indirizzo MAC;Produttore;Modello;Numero di serie;Ultimo contatto;Data installazione"_s, fields, row);
        abroad("Dutch", u"Winkel;IP-adres;MAC-adres;Fabrikant;Model;Serienummer;Laatst gezien;Installatiedatum"_s, fields, row);
        abroad("Polish", u"SKLEP;Adres IP;Adres MAC;Producent;Model;Numer seryjny;Ostatni kontakt;Data montażu"_s, fields, row);
        abroad("German removal", u"Filialnummer;IP-Adresse;Ausgebaut am;Hinweis"_s, u"store ip removedOn note"_s, u"0231;10.0.0.1;2026-01-01;x"_s);
        abroad("French removal", u"Code mag.;Adresse IP;Déposée;Date dépose;Version micrologiciel;Annotations"_s, u"store ip removed removedOn firmware note"_s, u"0231;10.0.0.1;oui;2026-01-01;V5;x"_s);
        abroad("Spanish removal", u"Código tienda;IP;Retirada;Fecha retirada;Anotaciones"_s, u"store ip removed removedOn note"_s, u"0231;10.0.0.1;sí;2026-01-01;x"_s);
        abroad("Portuguese removal", u"Cód. loja;IP;Removida;Data remoção;Tipo de equipamento"_s, u"store ip removed removedOn class"_s, u"0231;10.0.0.1;sim;2026-01-01;Câmera"_s);
        abroad("Italian removal", u"PdV;IP;Rimossa;Data dismissione;Versione firmware;Annotazioni;Tipologia"_s, u"store ip removed removedOn firmware note class"_s, u"0231;10.0.0.1;sì;2026-01-01;V5;x;Telecamera"_s);
        abroad("Italian stores", u"Sede;Dispositivo;Indirizzo;Indirizzo IP"_s, u"store name address ip"_s, u"0301;E5;Via Roma 1;10.9.0.5"_s);
        abroad("Dutch removal", u"Filiaalnr;IP-adres;Verwijderd;Gedemonteerd op;Soort apparaat"_s, u"store ip removed removedOn class"_s, u"0231;10.0.0.1;ja;2026-01-01;Camera"_s);
        abroad("Polish removal", u"Sklep;Adres IP;Zdemontowany;Zdemontowano dnia"_s, u"store ip removed removedOn"_s, u"0231;10.0.0.1;tak;2026-01-01"_s);
        abroad("Chinese removal", u"门店编号;IP地址;已拆除;拆除日期;安装日期;城市"_s, u"store ip removed removedOn installedOn town"_s, u"0231;10.0.0.1;是;2026-01-01;2020-01-01;X"_s);
        abroad("traditional Chinese", u"門市編號;設備名稱;IP位址;型號;廠商;備註"_s, u"store name ip model vendor note"_s, u"0231;x;10.0.0.1;Y;X;x"_s);
        QTest::newRow("a product is a model") << "Site ID,Hostname,IPv4,Vendor,OUI Vendor,Product\n0301,c,10.9.0.2,Hikvision,Hangzhou Hikvision,DS-2CD2143G0-I\n"_ba << u"devices"_s << u"store name ip vendor model"_s;
        QTest::newRow("a product is a kind") << "Store,IP,Vendor,Product\n0301,10.9.0.2,Hikvision,Camera\n"_ba << u"devices"_s << u"store ip vendor class"_s;
        QTest::newRow("NetBox's own address") << "name,site,primary_ip4,status\nCAM21,Derby,10.3.0.21/24,active\n"_ba << u"devices"_s << u"name storeName ip status"_s;
        for (const char *mixed : {"0301,T\nDerby Iron Gate,D\n", "0301,T\nDerby Iron Gate,D\nRipon Market,Y\n0302,E\n", "0301,T\nDerby Iron Gate,D\nRipon Market,Y\n0302,E\n0302,F\n"})
            QTest::newRow(mixed) << QByteArray(QByteArray("Store,Camera Name,Model\n") + QByteArray(mixed).replace("\n", ",X\n")) << u"devices"_s << u"store name model"_s;
        abroad("Chinese", u"序号;状态;类型;型号;IP;MAC;版本;SN"_s, u"status class model ip mac firmware serial"_s, u"1;x;IPC;Y;10.0.0.1;00:00:5e:00:53:01;2.8;1"_s);
        abroad("device in another language", u"Filiale;Gerät;IP"_s, u"store name ip"_s, u"0231;Eingang;10.0.0.1"_s);
        abroad("type behind model", u"Gerätetyp;Modell;IP"_s, u"class model ip"_s, u"IPC;Y;10.0.0.1"_s);
        QTest::newRow("French register") << QByteArray("Code magasin;Nom du magasin;Adresse;Code postal;Ville;Date d'ouverture\n0231;A;1 rue B;59000;Lille;2001-01-01\n") << u"stores"_s
                                         << u"code name address postcode town opened"_s;
        QTest::newRow("headers of a person's own list") << "Store No,Camera label,Mfr,Part,Serial #,IP (LAN),MAC addr.,FW ver,Last polled,Qty ch\n"
                                                           "0231,x,X,Y,A1,10.16.0.9,44-19-B6-01-02-03,V4.30,2026-01-01,16\n"_ba
                                                        << u"devices"_s << u"store name vendor model serial ip mac firmware seen channels"_s;
        QTest::newRow("credentials are never a field") << "IP,User name,Password,Key\n10.0.0.1,a,b,c\n"_ba << u"devices"_s << u"ip"_s;
    }
    void guesses()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, kind);
        QFETCH(QString, fields);
        const auto preview = previewTable(file(u"t.csv"_s, csv), nullptr, QDate(2026, 11, 21), {});
        QVERIFY_RESULT(preview);
        QCOMPARE(tableKindSlug(preview->mapping.kind), kind);
        QStringList got;
        for (const MappedColumn &column : preview->mapping.columns)
            got += column.field;
        if (QTest::currentDataTag() == "columns without names"_ba) {
            QVERIFY(got.contains(u"ip"_s));
            return;
        }
        QCOMPARE(got.join(u' '), fields);
        QVERIFY(preview->missing.isEmpty());
    }

    void columnsOfOneNameAreToldApart()
    {
        QCOMPARE(columnNames({u"a"_s, u" a"_s, u"a (2)"_s, u""_s, u"a"_s}), QStringList({u"a"_s, u"a (2)"_s, u"a (2) (2)"_s, u"column 4"_s, u"a (3)"_s}));
        const QStringList many = columnNames(QStringList(1024, u"a"_s));
        QCOMPARE(many.last(), u"a (1024)"_s);
        QCOMPARE(QSet<QString>(many.begin(), many.end()).size(), 1024);
    }

    // The tables of tools that have no reader of their own.
    void toolsAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("columns");
        QTest::newRow("NetBox's devices") << "name,role,tenant,manufacturer,device_type,platform,serial,asset_tag,status,site,location,rack,position,face,latitude,longitude,parent,device_bay,description,comments,tags\ncam-0412-07,camera,Retail,Hikvision,DS-2CD2385G1-I,,X000001,A1,active,Store 0412,Till,,,,,,,,,,\ncam-0413-07,camera,Retail,Dahua,IPC-HDW1431T1-S4,,X000002,A2,active,Store 0413,Till,,,,,,,,,,\n"_ba
            << u"name=name class=role organisation=tenant vendor=manufacturer model=device_type serial=serial status=status store=site note=comments"_s;
        QTest::newRow("NetBox's own table") << "Name,Status,Tenant,Site,Location,Rack,Role,Manufacturer,Type,IP Address\ncam-0412-07,Active,Retail,Store 0412,Till,,Camera,Hikvision,DS-2CD2385G1-I,10.1.2.3/24\ncam-0413-07,Active,Retail,Store 0413,Till,,Camera,Dahua,IPC-HDW1431T1-S4,10.1.3.3/24\n"_ba
            << u"name=Name status=Status organisation=Tenant store=Site class=Role vendor=Manufacturer model=Type ip=IP Address"_s;
        QTest::newRow("NetBox's prefixes of old") << "prefix,vrf,tenant,site,vlan_group,vlan,status,role,is_pool,description\n10.1.2.0/24,,Retail,0412,,10,active,CCTV,False,\n"_ba
            << u"subnet=prefix organisation=tenant store=site note=description"_s;
        QTest::newRow("Lansweeper") << "AssetID,AssetName,Domain,AssetTypename,Username,IPAddress,Mac,Firstseen,Lastseen,LastActiveScan,Manufacturer,Model,Serialnumber,Location,Building,Department,Branchoffice,BarCode,Contact,Custom1,IPLocation\n12,CAM07,WG,Webcam,x,10.1.2.3,\"00:00:5e:00:53:01, 00:00:5e:00:53:02\",01/02/2025,13/03/2026,,Hikvision,DS-2CD2385G1-I,,Till,,,0412,,,,Store 0412\n"_ba
            << u"name=AssetName class=AssetTypename ip=IPAddress mac=Mac seen=Lastseen vendor=Manufacturer model=Model serial=Serialnumber store=IPLocation"_s;
        QTest::newRow("a row for each channel") << "NVR,Channel Number,Camera name,IP,Model\nNVR1,1,Till,10.1.2.3,DS-7616NI\nNVR1,2,Yard,10.1.2.3,DS-7616NI\nNVR1,3,Door,10.1.2.3,DS-7616NI\n"_ba
            << u"recorder=NVR name=Camera name ip=IP model=Model"_s;
        QTest::newRow("iVMS-4200") << "Nickname,Adding Mode,Address,Port,Device Information,User Name,Password,Add Offline Device,Export to Group,Channel Number,Alarm Input Number\nTill,0,10.1.2.3,8000,,admin,hunter2,0,1,4,0\n"_ba
            << u"name=Nickname ip=Address channels=Channel Number"_s;
        QTest::newRow("Genetec") << "Unit,Manufacturer,Product type,Role,Firmware version,IP address,Physical address,Time zone,User,Password strength,Upgrade status,Proposed firmware version,State\nTill 1,Axis,P3245,Archiver,10.1,10.1.2.3,00:00:5E:00:53:01,,admin,Strong,,,Online\n"_ba
            << u"name=Unit vendor=Manufacturer model=Product type class=Role firmware=Firmware version ip=IP address mac=Physical address status=State"_s;
        QTest::newRow("Axis Device Manager") << "Name;MAC address;Status;Address;Host name;Manufacturer;Model;Firmware;Serial number;DHCP;HTTPS;IEEE 802.1X;Tags\nTill;00:00:5E:00:53:01;OK;10.1.2.3;axis-1;AXIS;P3245;10.1;ACCC8E000001;Yes;;;\n"_ba
            << u"name=Name mac=MAC address status=Status ip=Address vendor=Manufacturer model=Model firmware=Firmware serial=Serial number"_s;
        QTest::newRow("Wisenet Device Manager") << "No.,Model,IP Address,MAC Address,Firmware Version,ONVIF Version,Status,ISP Version,Open Platform Version,Device name,Serial Number\n1,XNV-6080,10.1.2.3,00:09:18:00:53:01,1.41,,OK,,,Till,ZABC\n"_ba
            << u"model=Model ip=IP Address mac=MAC Address firmware=Firmware Version status=Status name=Device name serial=Serial Number"_s;
        QTest::newRow("Siqura") << "IPAddress;Port;Username;Password;ForcedOffline;Name;ModelName;ProductType;SerialNumber;MacAddress;Status\n10.1.2.3;80;admin;hunter2;0;Till;BC840;Camera;S1;00:00:5E:00:53:01;OK\n"_ba
            << u"ip=IPAddress name=Name model=ModelName class=ProductType serial=SerialNumber mac=MacAddress status=Status"_s;
        QTest::newRow("ConfigTool") << "No.,Status,Type,Model,IP,MAC,Version,SN,HTTP Port,TCP Port,Operate\n1,Initialized,IPC,IPC-HDW1431T1-S4,10.1.2.3,08:ed:ed:00:00:01,2.800.0000000.13.R,6C01E93PAG00000,80,37777,\n"_ba
            << u"status=Status class=Type model=Model ip=IP mac=MAC firmware=Version serial=SN"_s;
        QTest::newRow("Snipe-IT's own table") << "Asset Name,Asset Tag,Serial,Model,Model No.,Category,Status,Checked Out To,Location,Manufacturer,Purchase Date\nCAM07,A1,S1,Dome,DS-2CD2385G1-I,Camera,Deployed,,Store 0412,Hikvision,01/02/2024\n"_ba
            << u"name=Asset Name serial=Serial model=Model No. class=Category status=Status store=Location vendor=Manufacturer"_s;
    }
    void toolsAreUnderstood()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, columns);
        const auto preview = previewTable(file(u"t.csv"_s, csv), nullptr, QDate(2026, 11, 21), {});
        QVERIFY_RESULT(preview);
        QStringList got;
        for (const MappedColumn &column : preview->mapping.columns)
            got += column.field + u'=' + column.header;
        QCOMPARE(got.join(u' '), columns);
        QVERIFY(preview->missing.isEmpty());
    }

    void previewShowsNamesAsTheyAreRead()
    {
        const auto preview = previewTable(file(u"n.csv"_s, "IP,MAC,Device name,Notes\n10.0.0.1,00:00:5e:00:53:01,Key Cutting 01,pw Tango81x\n"
                                                           "10.0.0.2,00:00:5e:00:53:02,PW Scanner3,PW Scanner3\n"_ba), nullptr, QDate(2026, 11, 21), {});
        QVERIFY_RESULT(preview);
        QCOMPARE(preview->rows.at(0).mid(2), (QStringList{u"Key Cutting 01"_s, u"pw …"_s}));
        QCOMPARE(preview->rows.at(1).mid(2), (QStringList{u"PW Scanner3"_s, u"PW …"_s}));
    }

    void previewTellsAll()
    {
        const QString path = file(u"p.csv"_s, "A title\n\nStore code;Name;Post code;Opened;Closed;Password\n"
                                              "01;A;AB10 1AA;03/04/2026;21/11/2026;x\n02;B;AB10 1AB;05/06/2026;01/02/2026;y\n"_ba);
        const auto preview = previewTable(path, nullptr, QDate(2026, 11, 21), {});
        QVERIFY_RESULT(preview);
        QCOMPARE(preview->headerRow, 3);
        QCOMPARE(preview->delimiter, u";"_s);
        QCOMPARE(preview->encoding, u"utf-8"_s);
        QCOMPARE(preview->rowCount, 2);
        QCOMPARE(preview->rows.front(), (QStringList{u"01"_s, u"A"_s, u"AB10 1AA"_s, u"03/04/2026"_s, u"21/11/2026"_s, QString()}));
        QCOMPARE(preview->credentials, QStringList{u"Password"_s});
        QCOMPARE(preview->dates.size(), size_t(2));
        QCOMPARE(preview->dates[0].state, DateColumn::State::Undecidable);
        QCOMPARE(preview->dates[0].example, u"03/04/2026"_s);
        QCOMPARE(preview->dates[0].asDayFirst, QDate(2026, 4, 3));
        QCOMPARE(preview->dates[0].asMonthFirst, QDate(2026, 3, 4));
        QCOMPARE(preview->dates[1].order, DateOrder::DayFirst);
        QCOMPARE(preview->dates[1].decidingRow, 4);
        const QJsonObject json = preview->toJson();
        QCOMPARE(json.value(u"kind"_s).toString(), u"stores"_s);
        QVERIFY(!QJsonDocument(json).toJson().contains("\"x\""));

        // The guess, saved and used again, needs no decision the second time.
        ColumnMapping mapping = preview->mapping;
        mapping.columns[3].dateOrder = DateOrder::DayFirst;
        const auto again = ColumnMapping::fromJson(QJsonDocument(mapping.toJson()).toJson());
        QVERIFY_RESULT(again);
        QCOMPARE(*again, mapping);
        const auto second = previewTable(path, &*again, QDate(2026, 11, 21), {});
        QVERIFY_RESULT(second);
        QVERIFY(second->fingerprintMatches);
        QCOMPARE(second->dates[0].order, DateOrder::DayFirst);
    }

    void previewIsOfOneTable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("rows");
        const QByteArray devices = "Name,IP,Model\nTill 1,10.0.0.1,A-1\nTill 2,10.0.0.2,A-1\n";
        QTest::newRow("alone") << devices << 2;
        QTest::newRow("a note below") << QByteArray(devices + "Checked by the manager,,\n") << 3;
        QTest::newRow("another table below") << QByteArray(devices + "\nRecorder,IP address,Serial\nR1,10.0.0.9,4471X1\n") << 2;
        QTest::newRow("one of another kind") << QByteArray(devices + "\nStore code,Store name,Postcode\n01,A,AB10 1AA\n02,B,AB10 1AB\n") << 2;
        QTest::newRow("by turns") << QByteArray(devices + "Recorder,IP address,Serial\nR1,10.0.0.9,4471X1\nName,IP,Model\nTill 3,10.0.0.3,A-1\n") << 4; // with the header that stands once more
    }
    void previewIsOfOneTable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, rows);
        const auto preview = previewTable(file(u"two.csv"_s, bytes), nullptr, QDate(2026, 11, 21), {});
        QVERIFY_RESULT(preview);
        QCOMPARE(preview->headers.front(), u"Name"_s);
        QCOMPARE(preview->rowCount, rows);
        QCOMPARE(preview->rows.size(), static_cast<size_t>(rows));
        const auto again = previewTable(file(u"two.csv"_s, bytes), &preview->mapping, QDate(2026, 11, 21), {});
        QVERIFY_RESULT(again);
        QCOMPARE(again->rowCount, rows);
    }

    void mappingDecidesWhatIsRead()
    {
        ColumnMapping mapping;
        mapping.kind = TableKind::Devices;
        mapping.columns = {{u"ip"_s, u"Where"_s, DateOrder::Undecided}, {u"seen"_s, u"When"_s, DateOrder::MonthFirst}};
        test::CollectingSink sink;
        auto options = test::optionsFor(u"x.csv"_s);
        options.mapping = &mapping;
        options.storeCode = u"0231"_s;
        const QByteArray csv = "What,Where,When\nA,10.0.0.1,03/04/2026\nB,10.0.0.2,21/11/2026\n";
        const auto done = test::readBytes(*tableReader(TableKind::Devices), csv, sink, options);
        QVERIFY_RESULT(done);
        QCOMPARE(sink.observations.size(), size_t(2));
        QCOMPARE(sink.observations[0].seenAt.date(), QDate(2026, 3, 4));
        QCOMPARE(sink.observations[0].text(TraitKind::StoreCodeText), u"0231"_s);
        QVERIFY(!sink.observations[1].seenAt.isValid());
        QVERIFY(sink.has(u"table.date.contradicts"));

        mapping.columns.push_back({u"mac"_s, u"Absent"_s, DateOrder::Undecided});
        const auto read = test::readBytes(*tableReader(TableKind::Devices), csv, sink, options);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::FormatUnknown);
        QVERIFY(read.error().detail.contains(u"Absent"_s));
    }

    void cellsStandForThoseBelow()
    {
        ColumnMapping mapping;
        mapping.kind = TableKind::Devices;
        mapping.columns = {{u"store"_s, u"Store"_s, DateOrder::Undecided, true}, {u"vendor"_s, u"Make"_s}, {u"ip"_s, u"IP"_s}};
        const auto again = ColumnMapping::fromJson(QJsonDocument(mapping.toJson()).toJson());
        QVERIFY_RESULT(again);
        QCOMPARE(*again, mapping);
        const QByteArray csv = "Store,Make,IP\n,,10.0.0.1\n0231,Axis,10.0.0.2\n,,10.0.0.3\n0045,,10.0.0.4\n,Dahua,10.0.0.5\nTotal,,\n,,10.0.0.6\n";
        const auto read = [&](std::optional<bool> fillDown) {
            mapping.columns[0].fillDown = fillDown;
            test::CollectingSink sink;
            auto options = test::optionsFor(u"x.csv"_s);
            options.mapping = &mapping;
            QStringList rows;
            if (!test::readBytes(*tableReader(TableKind::Devices), csv, sink, options))
                return QStringList{u"failed"_s};
            for (const Observation &device : sink.observations)
                rows += device.text(TraitKind::StoreCodeText) + u' ' + device.text(TraitKind::Vendor);
            if (sink.has(u"table.column.store-gaps"))
                rows += u"told"_s;
            return rows;
        };
        QCOMPARE(read(true), (QStringList{u" "_s, u"0231 Axis"_s, u"0231 "_s, u"0045 "_s, u"0045 Dahua"_s, u"0045 "_s}));
        QCOMPARE(read(false), (QStringList{u" "_s, u"0231 Axis"_s, u" "_s, u"0045 "_s, u" Dahua"_s, u" "_s}));
        QCOMPARE(read({}), read(false) + QStringList{u"told"_s});

        // What tells rows apart is not filled down.
        mapping.columns[2].fillDown = true;
        QVERIFY(!mapping.check());
        auto json = again->toJson();
        json.insert(u"columns"_s, QJsonArray{QJsonObject{{u"field"_s, u"ip"_s}, {u"header"_s, u"IP"_s}, {u"fillDown"_s, u"yes"_s}}});
        QVERIFY(!ColumnMapping::fromJson(json));
    }

    void columnsThatAreFilledInOnce()
    {
        const QString path = file(u"list.csv"_s, "Store,Site name,IP\n0231,Leeds,10.0.0.1\n,,10.0.0.2\n,,10.0.0.3\n0045,York,10.0.0.4\n"_ba);
        const auto preview = previewTable(path, nullptr, QDate(2026, 11, 21), {});
        QVERIFY_RESULT(preview);
        QVERIFY(preview->groups);
        QCOMPARE(preview->groups->headers, (QStringList{u"Store"_s, u"Site name"_s}));
        QCOMPARE(preview->groups->rows, 2);
        QCOMPARE(preview->groups->firstRow, qint64{3});
        QCOMPARE(preview->groups->above, u"0231"_s);
        QVERIFY(!preview->groups->saidBy(preview->mapping));
        QCOMPARE(preview->toJson().value(u"groups"_s)[u"rows"_s].toInt(), 2);
        ColumnMapping mapping = preview->mapping;
        mapping.columns[0].fillDown = true;
        QVERIFY(!preview->groups->saidBy(mapping)); // of one alone
        mapping.columns[1].fillDown = true;
        QCOMPARE(preview->groups->saidBy(mapping), std::optional(true));
    }

    void whoMadeATable_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("isByNetwork");
        QTest::newRow("a scanner's") << "IP,MAC,Vendor,Seen,Hostname"_ba << true;
        QTest::newRow("first and last") << "IP Address,MAC,First seen,Last seen"_ba << true;
        QTest::newRow("how it answered") << "IP,Ping,Hostname"_ba << true;
        QTest::newRow("with models") << "IP,MAC,Serial,Model,Vendor,Firmware,Seen"_ba << true;
        QTest::newRow("no word of seeing") << "IP,MAC,Model,Hostname"_ba << false;
        QTest::newRow("stores") << "Store,IP,MAC,Last seen"_ba << false;
        QTest::newRow("names of people") << "Camera,IP,MAC,Last seen"_ba << false;
        QTest::newRow("installed") << "IP,MAC,Last seen,Install date"_ba << false;
        QTest::newRow("audited") << "IP,MAC,Audit date"_ba << false;
        QTest::newRow("a warranty, unread") << "IP,MAC,Last seen,Warranty until"_ba << false;
        QTest::newRow("no address") << "Serial,Model,Last seen"_ba << false;
    }
    void whoMadeATable()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, isByNetwork);
        const auto preview = previewTable(file(u"o.csv"_s, header + "\n10.0.0.1,00:00:5e:00:53:01,x,2026-10-01,y,z,w\n"), nullptr, QDate(2026, 11, 21), {});
        QVERIFY_RESULT(preview);
        QCOMPARE(preview->origin == TableOrigin::Network, isByNetwork);
        ColumnMapping said = preview->mapping;
        said.origin = isByNetwork ? TableOrigin::List : TableOrigin::Network;
        const auto again = ColumnMapping::fromJson(QJsonDocument(said.toJson()).toJson());
        QVERIFY_RESULT(again);
        QCOMPARE(*again, said);
    }

    void mappingsOfOtherHeadersAreTold()
    {
        ColumnMapping mapping;
        mapping.columns = {{u"ip"_s, u"IP"_s, DateOrder::Undecided}};
        const QByteArray csv = "IP,MAC\n10.0.0.1,\n";
        for (const auto &[fingerprint, isTold] : {std::pair{headerFingerprint({u"ip"_s, u"mac"_s}), false}, std::pair{QString(), false}, std::pair{u"deadbeefdeadbeef"_s, true}}) {
            mapping.fingerprint = fingerprint;
            test::CollectingSink sink;
            auto options = test::optionsFor(u"x.csv"_s);
            options.mapping = &mapping;
            QVERIFY_RESULT(test::readBytes(*tableReader(TableKind::Devices), csv, sink, options));
            QCOMPARE(sink.has(u"table.mapping.other-header"), isTold);
        }
    }

    void savedMappingsAreOfferedAndUsedOnesTold()
    {
        struct Memory : MappingMemory {
            QString pathFor(const QString &fingerprint) const override { return fingerprint == headerFingerprint({u"IP"_s, u"MAC"_s}) ? u"saved.json"_s : QString(); }
            void used(const QString &fingerprint) override { told += fingerprint; }
            QStringList told;
        } memory;
        const QByteArray csv = "IP,MAC\n10.0.0.1,\n";
        auto options = test::optionsFor(u"x.csv"_s);
        options.memory = &memory;
        test::CollectingSink sink;
        QVERIFY_RESULT(test::readBytes(*tableReader(TableKind::Devices), csv, sink, options));
        QVERIFY(sink.has(u"table.mapping.saved"));
        QVERIFY(memory.told.isEmpty());
        ColumnMapping mapping;
        mapping.columns = {{u"ip"_s, u"IP"_s, DateOrder::Undecided}};
        options.mapping = &mapping;
        test::CollectingSink mapped;
        QVERIFY_RESULT(test::readBytes(*tableReader(TableKind::Devices), csv, mapped, options));
        QVERIFY(!mapped.has(u"table.mapping.saved"));
        QCOMPARE(memory.told, QStringList{headerFingerprint({u"IP"_s, u"MAC"_s})});
    }

    void refusedMappings_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray head = "{\"format\":\"phaseout-column-mapping\",\"version\":1,\"kind\":\"devices\",\"columns\":[";
        QTest::newRow("no json") << "x"_ba << ErrorCode::FormatInvalid;
        QTest::newRow("other json") << "{}"_ba << ErrorCode::FormatInvalid;
        QTest::newRow("later version") << "{\"format\":\"phaseout-column-mapping\",\"version\":2}"_ba << ErrorCode::Unsupported;
        QTest::newRow("unknown field") << QByteArray(head + "{\"field\":\"colour\",\"header\":\"A\"}]}") << ErrorCode::ValueInvalid;
        QTest::newRow("two columns for one field")
            << QByteArray(head + "{\"field\":\"ip\",\"header\":\"A\"},{\"field\":\"ip\",\"header\":\"B\"}]}") << ErrorCode::ValueInvalid;
        QTest::newRow("one column for two fields")
            << QByteArray(head + "{\"field\":\"name\",\"header\":\"A\"},{\"field\":\"model\",\"header\":\"A\"}]}") << ErrorCode::ValueInvalid;
        QTest::newRow("unknown encoding") << QByteArray(head + "],\"encoding\":\"klingon\"}") << ErrorCode::FormatInvalid;
        QTest::newRow("unknown origin") << QByteArray(head + "],\"origin\":\"x\"}") << ErrorCode::FormatInvalid;
        QTest::newRow("a column of credentials") << QByteArray(head + "{\"field\":\"note\",\"header\":\"SNMP Community\"}]}") << ErrorCode::ValueInvalid;
        QTest::newRow("unknown order") << QByteArray(head + "{\"field\":\"seen\",\"header\":\"A\",\"dateOrder\":\"x\"}]}") << ErrorCode::FormatInvalid;
    }
    void refusedMappings()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorCode, code);
        const auto mapping = ColumnMapping::fromJson(json);
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().code, code);
    }

    void severalAddressColumnsAreAllowed()
    {
        ColumnMapping mapping;
        mapping.kind = TableKind::Stores;
        mapping.columns = {{u"address"_s, u"A"_s, {}}, {u"address"_s, u"B"_s, {}}};
        QVERIFY_RESULT(mapping.check());
        QCOMPARE(mapping.missing(), QStringList{u"store code"_s});
    }

    void fingerprintsIgnoreCaseAndPunctuation()
    {
        QCOMPARE(headerFingerprint({u"IP address"_s, u"MAC"_s}), headerFingerprint({u"I.P. Address"_s, u"mac "_s}));
        QVERIFY(headerFingerprint({u"IP"_s, u"MAC"_s}) != headerFingerprint({u"MAC"_s, u"IP"_s}));
    }

    void credentialNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isCredential");
        for (const char *name : {"User", "user name", "Password", "PWD", "passwd", "Login", "Token", "Key", "Salt", "Verification Code",
                                 "API-Key", "Admin password", "Checked Out To: Username", "Passwort", "Kennwort", "Contrase\u00f1a", "MotDePasse", "Chiave", "Parola d'ordine", "Nome utente", "Toegangscode", "U\u017cytkownik", "Has\u0142o", "Benutzer", "PW", "P/W", "Admin PW",
                                 "Cam Pwd", "Web Pass", "User/Pass", "Creds", "Admin Login", "PSK", "WiFi Key", "SNMP Community", "Community String", "Community", "RO String", "SNMP RO", "RW Community",
                                 "SNMPv2c community (RO)", "SNMP v3 Auth", "Pre-shared", "Shared Key", "WPA2", "Auth", "Auth Phrase", "Verification", "Bearer", "Cookie", "Session", "Zugangsdaten",
                                 "Geheimnis", "Clé", "Code d'accès", "Palavra-passe", "Hasło", "Heslo", "Lösenord", "Adgangskode", "Salasana", "Jelszó", "Security Answer", "Logon", "ISUP key",
                                 "PSW", "Passw", "Psswd", "PWD2", "PIN 2", "Senha admin", "Clave de acceso", "Código de verificação", "Codice di verifica", "Chiave WiFi", "Beveiligingscode", "Kod weryfikacyjny", "Schlüssel",
                                 "WLAN-Schlüssel", "Code PIN", "Jeton", "Keycode", "Geheimzahl", "PUK", "Code accès", "Código verificación", "Anmeldedaten", "Keypad code", "Door code", "Hik-Connect Code", "口令", "登录密码", "验证码", "Ehome Key", "Licence key", "SIP secret", "802.1x id", "Reset code", "\u5bc6\u7801", "\u30d1\u30b9\u30ef\u30fc\u30c9"})
            QTest::newRow(name) << QString::fromUtf8(name) << true;
        for (const char *name : {"Store code", "Code", "Users trained", "Key holder", "IP", "Passenger lift", "Notes", "Serial", "Last login", "Bypass", "Compass", "Keys", "Spw 2", "Community centre", "Gated community", "Primary key", "Store key",
                                 "Operator", "Security", "Authority", "Author", "Secretary", "Passage", "Login Page Title", "PIN pad near", "Site Key", "Asset Key", "Secure Area", "Pass/Fail", "Token No", "Authorised by", "Post code", "Cost Code", "Code 2", "Session count", "Connection string", "SNMP", "Access", "Encryption"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
    }
    void credentialNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, isCredential);
        QCOMPARE(isCredentialName(name), isCredential);
    }

    // Else such a column would be lost that the readers are for.
    void noHeaderThatIsReadIsOne()
    {
        for (const TableKind kind : tableKinds)
            for (const TableField &field : tableFields(kind))
                for (const QString &header : QString::fromLatin1(field.synonyms).split(u' ', Qt::SkipEmptyParts))
                    QVERIFY2(!isCredentialName(header), qPrintable(header));
        for (const KnownExport &known : knownExports())
            for (const ExportColumn &column : known.columns)
                QVERIFY2(!isCredentialName(QString::fromLatin1(column.header)), column.header);
    }

    void whatNobodyKnowsIsShownWithCare()
    {
        QCOMPARE(shownUnnamed({u"Cam 1"_s, u"10.0.0.1"_s, u"admin"_s, u"hunter"_s, u" "_s, u"S3cret"_s, u"p!w"_s, u"0412"_s, u"Leeds"_s}),
                 u"Cam 1, 10.0.0.1, admin, …, …, …, 0412, Leeds"_s);
        QCOMPARE(shownUnnamed({u"a"_s, u"b"_s, u"c"_s}, 2), u"a, b"_s);
    }

    void userInfo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("both") << u"rtsp://admin:pw@10.0.0.1/x"_s << u"rtsp://10.0.0.1/x"_s;
        QTest::newRow("at in the password") << u"http://a:p@ss@10.0.0.1"_s << u"http://10.0.0.1"_s;
        QTest::newRow("two") << u"http://a:b@x http://c@y/"_s << u"http://x http://y/"_s;
        QTest::newRow("mail in the path") << u"http://x/a@b"_s << u"http://x/a@b"_s;
        QTest::newRow("a slash in the password") << u"rtsp://admin:pw/a7@10.0.0.1/x"_s << u"rtsp://10.0.0.1/x"_s;
        QTest::newRow("a number and a slash in the password") << u"rtsp://admin:12/a7@10.0.0.1/x"_s << u"rtsp://10.0.0.1/x"_s;
        QTest::newRow("a port, and mail in the path") << u"http://10.0.0.1:80/a@b http://nvr:80/a@b"_s << u"http://10.0.0.1:80/a@b http://nvr:80/a@b"_s;
        QTest::newRow("no scheme") << u"//admin:pw@10.0.0.1/ admin:pw@10.0.0.1 root:pw@nvr"_s << u"//10.0.0.1/ 10.0.0.1 nvr"_s;
        QTest::newRow("a query") << u"http://nvr/?user=admin&password=pw&ch=1"_s << u"http://nvr/?user=&password=&ch=1"_s;
        QTest::newRow("pairs") << u"pwd=pw9, Password: hunter2; admin:hunter2 PW:x (admin/pw4)"_s << u"pwd=…, Password: …; admin:… PW:… (admin/…)"_s;
        QTest::newRow("no pairs") << u"00:0c:29:ab:cd:ef 14:05 Till: 3 Admin/Office Mail:jo@x.example a/b user: jo http://x/"_s
                                  << u"00:0c:29:ab:cd:ef 14:05 Till: 3 Admin/Office Mail:jo@x.example a/b user: jo http://x/"_s;
        QTest::newRow("mail") << u"a@b.example"_s << u"a@b.example"_s;
    }
    void userInfo()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(withoutUserInfo(text), expected);
    }
};
PHASEOUT_TEST(MappingTest)
#include "tst_mapping.moc"
