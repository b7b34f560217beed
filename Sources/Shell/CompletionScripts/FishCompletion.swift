/// The script for fish.
enum FishCompletion {
    static func script(_ tables: [CompletionTable]) -> String {
        ([head] + tables.map(function) + [machine]).joined(separator: "\n\n")
    }

    /// The table as a function that prints its answer, a line for each candidate.
    private static func function(_ table: CompletionTable) -> String {
        var lines = ["# Answers with \(table.purpose).", "function __appflow_\(table.name)"]
        if table.arity == 0 {
            lines += table.entries.map { print($0.answer, indent: 4) }
        } else {
            lines.append("    switch \"\(table.arity == 1 ? "$argv[1]" : "$argv[1]:$argv[2]")\"")
            for entry in table.entries {
                let keys = ScriptText.filled(
                    entry.keys.map { $0.contains("*") || $0.isEmpty ? "'\($0)'" : $0 },
                    separator: "",
                    indent: 12,
                    offset: "        case ".count,
                    fold: " \\"
                )
                lines += ["        case \(keys)", print(entry.answer, indent: 12)]
            }
            lines.append("    end")
        }
        return (lines + ["end"]).joined(separator: "\n")
    }

    private static func print(_ answer: [ProgramWords.Candidate], indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        let words = answer.map(described)
        guard answer.contains(where: { !$0.note.isEmpty }) else {
            let text = ScriptText.filled(
                words,
                separator: "",
                indent: indent + 4,
                offset: indent + #"printf '%s\n' "#.count,
                fold: " \\"
            )
            return #"\#(margin)printf '%s\n' \#(text)"#
        }
        return ([#"\#(margin)printf '%s\n'"#] + words.map { "\(margin)    \($0)" })
            .joined(separator: " \\\n")
    }

    /// The word, and behind a tab what is said of it.
    private static func described(_ candidate: ProgramWords.Candidate) -> String {
        guard !candidate.note.isEmpty else { return quoted(candidate.word) }
        return quoted(candidate.word) + #"\t"# + quoted(candidate.note)
    }

    private static func quoted(_ text: String) -> String {
        ScriptText.isPlain(text)
            ? text : ScriptText.quoted(text, quote: #"\'"#, backslash: #"\\"#)
    }

    private static let head = """
        # fish completion for appflow.
        \(ScriptText.header)
        """

    private static let machine = #"""
        # Answers with the profiles of the AWS config files.
        function __appflow_profiles
            set -l config ~/.aws/config
            set -l credentials ~/.aws/credentials
            set -q AWS_CONFIG_FILE; and set config $AWS_CONFIG_FILE
            set -q AWS_SHARED_CREDENTIALS_FILE; and set credentials $AWS_SHARED_CREDENTIALS_FILE
            sed -n '\#(ScriptText.profileFilter)' \
                $config $credentials 2>/dev/null
        end

        # Answers with the options of a command but those given already, which follow it.
        function __appflow_open_options
            set -l command $argv[1]
            for option in (__appflow_options "$command") (__appflow_shared "$command")
                set -l name (string split -f 1 \t -- $option)
                if not contains -- $name $argv[2..]
                    or test -n "$(__appflow_repeatable "$command" $name)"
                    printf '%s\n' $option
                end
            end
        end

        # Answers with what could stand at the cursor.
        function __appflow_complete
            set -l current (commandline -ct)
            # Fails within quotes that are still open.
            set -l unquoted (string unescape -- "$current"); and set current "$unquoted"
            set -l command ''
            set -l pending ''
            set -l ended ''
            set -l given
            set -l index 0
            for word in (commandline -opc)[2..]
                if test -n "$pending"
                    set pending ''
                else if test "$word" = --; and test -n "$command"
                    set ended yes
                else if string match -q -- '-?*' "$word"; and test -z "$ended"
                    set -a given (string split -m 1 -f 1 = -- $word)
                    test -n "$(__appflow_value "$command" "$word")"; and set pending $word
                else if test -z "$command"
                    set command $word
                else
                    set index (math $index + 1)
                end
            end

            set -l answer
            if test -n "$pending"
                set answer (__appflow_value "$command" "$pending")
            else if string match -q -- '-*' "$current"; and test -z "$ended"
                set answer
            else if test -n "$command"
                set answer (__appflow_argument "$command" $index)
            else if string match -q -- '*/*' "$current"
                set answer files
            else if not contains -- -c $given
                # Operations only where no command fits, so that they don't stand in a command's way.
                set answer (__appflow_commands)
                set -l pattern (string escape --style=regex -- "$current")
                string match -q -r -- "^$pattern" $answer
                and printf '%s\n' $answer
                or __appflow_operations
                return
            end
            switch "$answer[1]"
                case ''
                    test -n "$ended"; or __appflow_open_options "$command" $given
                case words
                    printf '%s\n' $answer[2..]
                case profiles
                    __appflow_profiles
                case files
                    __fish_complete_path "$current"
                case marked-files
                    string match -q -- '@*' "$current"
                    and printf '@%s\n' (__fish_complete_path (string sub -s 2 -- "$current"))
            end
        end

        complete -c appflow -e
        complete -c appflow -f -a '(__appflow_complete)'

        """#
}
