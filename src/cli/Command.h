#pragma once

#include "app/AppContext.h"
#include "cli/Console.h"
#include "cli/ExitCode.h"

#include <boost/program_options.hpp>

namespace repromise {

namespace po = boost::program_options;

/// The parsed words of one command.
class CommandInput {
public:
    /// An option's name, without dashes, and its value.
    using NamedWord = std::pair<std::string, std::string>;

    explicit CommandInput(po::variables_map values, std::vector<NamedWord> inOrder = {})
        : m_values(std::move(values)), m_inOrder(std::move(inOrder))
    {
    }

    /// What stands after the command's name without an option.
    std::vector<std::string> words() const { return texts("words"); }
    bool has(const std::string& name) const { return m_values.count(name) != 0; }
    bool flag(const std::string& name) const { return has(name) && m_values[name].as<bool>(); }
    std::string word(std::size_t at) const
    {
        return at < words().size() ? words()[at] : std::string();
    }
    std::string text(const std::string& name) const
    {
        return has(name) ? m_values[name].as<std::string>() : std::string();
    }
    /// Of an option declared with an int; 0 when it was not given.
    int number(const std::string& name) const { return has(name) ? m_values[name].as<int>() : 0; }
    std::vector<std::string> texts(const std::string& name) const
    {
        return has(name) ? m_values[name].as<std::vector<std::string>>()
                         : std::vector<std::string>();
    }

    /// Options with a value in the order they were given, for those that belong together.
    const std::vector<NamedWord>& inOrder() const { return m_inOrder; }

private:
    po::variables_map m_values;
    std::vector<NamedWord> m_inOrder;
};

/// How many words of its own a command takes.
struct Arity {
    std::size_t least = 0, most = 0;
};
constexpr std::size_t anyNumber = static_cast<std::size_t>(-1);

/// Which workspace a command works in.
enum class WorkspaceNeed : std::uint8_t {
    Existing, ///< there must be one
    Make,     ///< made when there is none
    IfThere,  ///< none was named and there is no usual one: the command stands alone
};

/// What one command is called, takes and does. The table of them is in CommandTable.cpp.
class Command {
public:
    Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;
    virtual ~Command() = default;

    /// One or two words: `backlog`, `source add`.
    virtual std::string name() const = 0;
    /// One line for the list of commands.
    virtual QString summary() const = 0;
    /// What follows the name: `NAME... [--full]`.
    virtual std::string usage() const = 0;
    /// More for `--help`: what the columns mean, examples. May be empty.
    virtual QString details() const { return {}; }
    virtual WorkspaceNeed need() const { return WorkspaceNeed::Existing; }

    virtual void options(po::options_description&) const {}
    /// How many words may follow the name.
    virtual Arity arity() const { return {}; }
    /// Checks that need no workspace; an error here is wrong usage.
    virtual Outcome check(const CommandInput&) const { return {}; }
    /// Whether the command, called like this, works on what it is given and needs no workspace.
    virtual bool standsAlone(const CommandInput&) const { return false; }
    /// Instead of `run` when it stands alone.
    virtual Result<ExitCode> runAlone(const CommandInput&, Date, Console&)
    {
        return ExitCode::Done;
    }
    virtual Result<ExitCode> run(const CommandInput& input, AppContext& context,
                                 Console& console) = 0;
};

} // namespace repromise
