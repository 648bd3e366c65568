#include "connect/recording/PersonalData.h"

#include <algorithm>
#include <array>
#include <string>

namespace repromise {
namespace {

/// Lower-case letters and digits only: `Ship_To-City` becomes `shiptocity`.
std::string folded(std::string_view member)
{
    std::string result;
    for (const char c : member) {
        if (c >= 'A' && c <= 'Z') {
            result += static_cast<char>(c + 32);
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            result += c;
        }
    }
    return result;
}

struct Word {
    std::string_view part;
    PersonalData kind;
};

/// The first that is part of the name counts.
constexpr std::array words{Word{"email", PersonalData::Email},
                           Word{"phone", PersonalData::Phone},
                           Word{"mobile", PersonalData::Phone},
                           Word{"faxnumber", PersonalData::Phone},
                           Word{"telefax", PersonalData::Phone},
                           Word{"password", PersonalData::Token},
                           Word{"secret", PersonalData::Token},
                           Word{"accesstoken", PersonalData::Token},
                           Word{"refreshtoken", PersonalData::Token},
                           Word{"idtoken", PersonalData::Token},
                           Word{"sessionid", PersonalData::Token},
                           Word{"apikey", PersonalData::Token},
                           Word{"street", PersonalData::Address},
                           Word{"addressline", PersonalData::Address},
                           Word{"address1", PersonalData::Address},
                           Word{"address2", PersonalData::Address},
                           Word{"postalcode", PersonalData::Address},
                           Word{"postcode", PersonalData::Address},
                           Word{"zipcode", PersonalData::Address},
                           Word{"tocity", PersonalData::Address},
                           Word{"cityname", PersonalData::Address},
                           Word{"firstname", PersonalData::Name},
                           Word{"lastname", PersonalData::Name},
                           Word{"fullname", PersonalData::Name},
                           Word{"middlename", PersonalData::Name},
                           Word{"customername", PersonalData::Name},
                           Word{"suppliername", PersonalData::Name},
                           Word{"vendorname", PersonalData::Name},
                           Word{"partnername", PersonalData::Name},
                           Word{"contactname", PersonalData::Name},
                           Word{"companyname", PersonalData::Name},
                           Word{"username", PersonalData::Name},
                           Word{"partyname", PersonalData::Name},
                           Word{"personname", PersonalData::Name},
                           Word{"organizationname", PersonalData::Name},
                           Word{"ownername", PersonalData::Name},
                           Word{"displayname", PersonalData::Name},
                           Word{"contactperson", PersonalData::Name},
                           Word{"createdby", PersonalData::Name},
                           Word{"modifiedby", PersonalData::Name},
                           Word{"changedby", PersonalData::Name},
                           Word{"salesperson", PersonalData::Name},
                           Word{"iban", PersonalData::Text},
                           Word{"bankaccount", PersonalData::Text},
                           Word{"creditcard", PersonalData::Text},
                           Word{"taxid", PersonalData::Text},
                           Word{"taxnumber", PersonalData::Text},
                           Word{"vatid", PersonalData::Text},
                           Word{"vatnumber", PersonalData::Text},
                           Word{"vatregistration", PersonalData::Text},
                           Word{"birthdate", PersonalData::Text},
                           Word{"birthday", PersonalData::Text},
                           Word{"dateofbirth", PersonalData::Text},
                           Word{"socialsecurity", PersonalData::Text},
                           Word{"passport", PersonalData::Text},
                           Word{"comment", PersonalData::Text},
                           Word{"remark", PersonalData::Text},
                           Word{"memo", PersonalData::Text},
                           Word{"longtext", PersonalData::Text}};

/// Whole names, too short to be looked for in others.
constexpr std::array exact{
    Word{"city", PersonalData::Address},    Word{"vat", PersonalData::Text},
    Word{"ssn", PersonalData::Text},        Word{"bic", PersonalData::Text},
    Word{"fax", PersonalData::Phone},       Word{"tel", PersonalData::Phone},
    Word{"mail", PersonalData::Email},      Word{"zip", PersonalData::Address},
    Word{"address", PersonalData::Address}, Word{"notes", PersonalData::Text},
    Word{"note", PersonalData::Text},       Word{"token", PersonalData::Token},
    Word{"session", PersonalData::Token},   Word{"altname", PersonalData::Name}};

bool mailCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.'
           || c == '_' || c == '-' || c == '+' || c == '%' || static_cast<unsigned char>(c) >= 128;
}

} // namespace

PersonalData personalByName(std::string_view member)
{
    const std::string name = folded(member);
    for (const Word& word : exact) {
        if (name == word.part) {
            return word.kind;
        }
    }
    for (const Word& word : words) {
        if (name.find(word.part) != std::string::npos) {
            return word.kind;
        }
    }
    return PersonalData::None;
}

PersonalData personalByLook(std::string_view text)
{
    const auto mails = mailAddressesIn(text);
    if (mails.size() == 1 && mails[0].begin == 0 && mails[0].end == text.size()) {
        return PersonalData::Email;
    }
    const bool phone = text.size() >= 8 && text.size() <= 30 && text.front() == '+'
                       && text.find_first_not_of("+0123456789 ()/-.") == std::string_view::npos;
    return phone ? PersonalData::Phone : PersonalData::None;
}

std::vector<TextRange> mailAddressesIn(std::string_view text)
{
    std::vector<TextRange> found;
    for (std::size_t at = text.find('@'); at != std::string_view::npos;
         at = text.find('@', at + 1)) {
        std::size_t begin = at;
        std::size_t end = at + 1;
        while (begin > 0 && mailCharacter(text[begin - 1])) {
            --begin;
        }
        while (end < text.size() && mailCharacter(text[end])) {
            ++end;
        }
        while (end > at + 1 && text[end - 1] == '.') {
            --end;
        }
        const std::string_view host = text.substr(at + 1, end - at - 1);
        const std::size_t dot = host.find('.');
        if (begin < at && dot != std::string_view::npos && dot > 0
            && (found.empty() || found.back().end <= begin)) {
            found.push_back({begin, end});
        }
    }
    return found;
}

} // namespace repromise
