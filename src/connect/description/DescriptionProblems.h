#pragma once

#include <QString>

#include <string>
#include <vector>

namespace repromise {

/// One thing wrong with a connector's file.
struct DescriptionProblem {
    std::string pointer; ///< RFC 6901, from the top of the file
    QString reason;      ///< translated, with the mend
};

/// Everything wrong with it, so that a person mends it in one go.
class DescriptionProblems {
public:
    void add(std::string pointer, QString reason)
    {
        if (m_list.size() < most) {
            m_list.push_back({std::move(pointer), std::move(reason)});
        }
    }
    const std::vector<DescriptionProblem>& list() const { return m_list; }
    bool none() const { return m_list.empty(); }

private:
    static constexpr std::size_t most = 200;
    std::vector<DescriptionProblem> m_list;
};

} // namespace repromise
