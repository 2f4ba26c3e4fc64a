// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How often the sample's files are wrong, each in a thousand. The five rates that decide how hard identifying and
/// placing is are those that docs/sample.md states (3 % addresses of another store, 2 % mistyped MAC addresses, about
/// 5 % re-brands, 8 % stale firmware, 10 % missing from each source); the others are the kinds of fault counted over
/// open registers of British shops, at rates chosen so that even a small sample shows most of them.
namespace phaseout::sample::dirt {

// Devices and inventories
inline constexpr int missingFromSource =
    100;                                ///< a device is absent from a source that should have it; drawn per source
inline constexpr int rebrandStore = 20; ///< a store was fitted with re-brands; with the line above, 5 % in all
inline constexpr int addressOfOtherStore = 30; ///< an inventory row has the address of a device at another store
inline constexpr int mistypedMac = 20;         ///< one figure of a MAC address is wrong
inline constexpr int rebrand = 28;          ///< in a store of one maker: a device is that maker's under another label
inline constexpr int staleFirmware = 90;    ///< an inventory has an older version than the device: of those that have one, 8 % of all
inline constexpr int goneDevice = 20;       ///< rows for devices that are no longer there, per device that is
inline constexpr int goneButUnmarked = 500; ///< … of these, rows whose status says nothing of it
inline constexpr int repeatedRow = 20;      ///< an inventory row stands twice
inline constexpr int wrongStore = 15;       ///< an inventory row names another store
inline constexpr int otherMaker = 10;       ///< an inventory row names another maker than the device has
inline constexpr int noIdentity = 10;       ///< an inventory row has no address, MAC or serial number
inline constexpr int storeByName = 150;     ///< the workbook names the store, without its number
inline constexpr int lostZeros = 120;       ///< the workbook has the store's number as a number: 231 for 0231
inline constexpr int noMac = 350;           ///< an inventory row without MAC address
inline constexpr int noSerial = 450;        ///< an inventory row without serial number

// Scans
inline constexpr int quietHost = 150; ///< answers on ports alone: no probed service, no header, no realm
inline constexpr int strayGuess =
    60; ///< a till, printer or access point that the scanner's system guess calls a recorder

// Register
inline constexpr int letterForZero = 20; ///< letter O for the figure in a postcode
inline constexpr int missingPostcode = 10;
inline constexpr int oddSpaces = 50;  ///< no space, two spaces, no-break space, spaces at the end
inline constexpr int lowerCase = 10;  ///< a postcode in lower case
inline constexpr int noPosition = 20; ///< without latitude and longitude

// Stores: one in so many, by their number in line, so that the shares hold for every size of sample
inline constexpr int otherMakersEvery = 9;   ///< has no in-scope devices; every fifth of these is closed
inline constexpr int clonedEvery = 16;       ///< shares its private range with other stores
inline constexpr int notInSubnetsEvery = 25; ///< is missing from the subnet table

} // namespace phaseout::sample::dirt
