// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/registerbooks.h"

/// How much of its stores a company's newest register has, and which of them another company's has. Pure; thread: any.
namespace phaseout::registers {

inline constexpr size_t wholeOf = 5; ///< a whole register lacks at most one store in five; one store, however few there are

/// A store that one company's register no longer has, and another's has instead.
struct Passing {
    const Known *to = nullptr;
    QString organisation;
    int batch = 0;
};
using Passings = QHash<const Known *, Passing>;

/// What of a company's stores the newest register has, as it was when that came in: what people decided of it later changes nothing.
struct Extent {
    size_t traded = 0;
    std::vector<const Known *> absent; // nor under another code

    Extent(const Book &book, const CorrectionIndex &corrections, const Passings &passings)
    {
        if (book.isFirst())
            return;
        for (const auto &[first, store] : book.before) {
            const bool isPresent = book.now.contains(first);
            if (isEnding(store, book.said, first) || (!isPresent && hadEnded(store, book.batch, corrections)))
                continue;
            ++traded;
            if (!isPresent)
                absent.push_back(&store);
        }
        const std::vector<const Known *> fresh = book.fresh();
        const Likes news(fresh);
        const Likes olds(absent);
        std::vector<const Known *> gone;
        for (const Known *store : absent)
            if (const Known *other = news.only(*store); !passings.contains(store) && (!other || olds.only(*other) != store))
                gone.push_back(store);
        absent = std::move(gone);
    }

private:
    static bool hadEnded(const Known &store, int batch, const CorrectionIndex &corrections)
    {
        const ClosedStore *one = endOf(store, corrections);
        return one && one->askedBy < batch && one->on.isValid();
    }
};

/// What is new in the newest register of each company.
struct News {
    std::vector<const Known *> stores;
    QHash<const Known *, std::pair<QString, int>> of; // company and register
    QMultiHash<QString, const Known *> byCode;        // by StoreCode::key()

    explicit News(const std::map<QString, Book> &books)
    {
        for (const auto &[organisation, book] : books)
            for (const Known *store : book.fresh()) {
                stores.push_back(store);
                of.insert(store, {organisation, book.batch});
                byCode.insert(storeCodeKey(store->code), store);
            }
    }
};

/// Stores of one company that another has now: under the same code and at the same place, or like it in two of
/// postcode, name and address, and no other is.
[[nodiscard]] Passings passingsOf(const Book &book, const QString &organisation, const CorrectionIndex &corrections,
                                  const News &news, const Likes &likes);

/// How much of what companies had a file has.
struct Sum {
    size_t traded = 0;
    size_t absent = 0;
    std::set<int> earlier; // the registers that its companies had before
    void add(const Extent &extent)
    {
        traded += extent.traded;
        absent += extent.absent.size();
    }
    [[nodiscard]] bool isWhole() const { return absent * wholeOf <= traded || (absent == 1 && traded > 1); }
};

/// A company that the register of another one alone does not have, although they came in one file before: nothing is asked of it, but for stores
/// that the other one has now.
struct LeftOut {
    QString organisation;
    QString by; ///< the company that the register is of
    int batch = 0;
    std::vector<std::pair<Known, Passing>> passed;
    std::vector<Known> absent;
};

/// A company that a file no longer has at all, while it has several others that came with it, or its very stores: the
/// file speaks for it too, where it is whole with its stores. Returns those for which the file does not speak, since it
/// is one company's.
[[nodiscard]] std::vector<LeftOut> turnOverLeft(std::map<QString, Book> &books, const CorrectionIndex &corrections);

} // namespace phaseout::registers
