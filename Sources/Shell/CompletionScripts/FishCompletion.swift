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
        # Answers with the beginning of the word at the cursor, without its quotes.
        function __appflow_current
            set -l current (commandline -ct)
            # Fails within quotes that are still open.
            string unescape -- "$current"
            or printf '%s\n' "$current"
        end

        # Answers with what the program knows, or learns from the service within a second.
        function __appflow_live
            set -l words (commandline -opc)[2..] "$(__appflow_current)"
            command -q appflow
            and command appflow __complete $words 2>/dev/null </dev/null
        end

        # Answers with files behind a mark, which belongs to no path.
        function __appflow_marked_files
            printf "$argv[1]%s\n" (__fish_complete_path (string replace -- $argv[1] '' $argv[2]))
        end

        # Answers with what an answer of a table, behind the beginning of a value, stands for.
        function __appflow_values
            set -l mark (string match -r -- '^(?:@|fileb?://)' $argv[1])
            switch "$argv[2]"
                case words
                    printf '%s\n' $argv[3..]
                case files
                    __fish_complete_path $argv[1]
                case live
                    __appflow_live
                case live-or-marked-files
                    if test "$mark" = @
                        __appflow_marked_files @ $argv[1]
                    else
                        __appflow_live
                    end
                case text-or-file
                    string match -q -- '*://' "$mark"
                    and __appflow_marked_files $mark $argv[1]
            end
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
            set -l current "$(__appflow_current)"
            set -l before (commandline -opc)[2..]
            set -l command ''
            set -l pending ''
            set -l arity ''
            set -l taken ''
            set -l ended ''
            set -l given
            set -l index 0
            for word in $before
                if test -n "$pending"; and not begin
                        test -n "$arity"; and string match -q -- '--*' "$word"
                    end
                    set taken yes
                    test "$arity" = many; or set pending ''
                else if test "$word" = --; and test -n "$command"
                    set ended yes
                else if string match -q -- '-?*' "$word"; and test -z "$ended"
                    set -l name (string split -m 1 -f 1 = -- $word)
                    # `--x` and `--no-x` exclude each other.
                    set -a given $name (string replace -r -- '^--(no-)?' '--' $name) \
                        (string replace -r -- '^--(?!no-)' '--no-' $name)
                    set pending ''
                    set taken ''
                    test -n "$(__appflow_value "$command" "$word")"; and set pending $word
                    set arity (__appflow_arity "$command" "$word")
                else if test -z "$command"
                    set command $word
                else
                    set index (math $index + 1)
                end
            end

            set -l answer
            if test -n "$pending"; and not begin
                    test -n "$arity"; and string match -q -- '-*' "$current"
                end
                set -l found (__appflow_values "$current" (__appflow_value "$command" "$pending"))
                # Behind values of which none is known an option can follow as well.
                if test -n "$found"
                    printf '%s\n' $found
                else if test -n "$taken"
                    __appflow_open_options "$command" $given
                end
                return
            else if string match -q -- '--*=*' "$current"; and test -z "$ended"
                set -l parts (string split -m 1 = -- $current)
                set -l found (__appflow_values "$parts[2]" (__appflow_value "$command" $parts[1]))
                for word in $found
                    printf '%s=%s\n' $parts[1] $word
                end
                return
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
            if test -n "$answer"
                __appflow_values "$current" $answer
            else if test -z "$ended"
                __appflow_open_options "$command" $given
            end
        end

        complete -c appflow -e
        complete -c appflow -f -a '(__appflow_complete)'

        """#
}
