#pragma once

#include "app/VariantDraft.h"

#include <QCoreApplication>

#include <span>

class QComboBox;

namespace repromise {

/// The words of variant files as a person reads them.
class VariantText {
    Q_DECLARE_TR_FUNCTIONS(VariantText)

public:
    struct Word {
        const char* word;  ///< in the file
        const char* title; ///< untranslated
        const char* hint = nullptr;
    };

    static std::span<const Word> strategies();
    static std::span<const Word> shipComplete();
    static std::span<const Word> sharing();
    static std::span<const Word> onFailure();
    static QString attribute(VariantAttribute attribute);
    /// What the word means, in a sentence; empty when nothing more is to be said.
    static QString hint(std::span<const Word> words, const QString& word);

    static void fill(QComboBox& box, std::span<const Word> words);
    /// With all attributes; the items' data are their words.
    static void fillAttributes(QComboBox& box);
};

} // namespace repromise
