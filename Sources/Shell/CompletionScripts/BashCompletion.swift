/// The script for bash, which shows words without what is said of them.
enum BashCompletion {
    static func script(_ tables: [CompletionTable]) -> String {
        let functions = tables.map { $0.withoutNotes.caseFunction { quoted($0.word) } }
        return ([head] + functions + [machine]).joined(separator: "\n\n")
    }

    private static func quoted(_ word: String) -> String {
        ScriptText.isPlain(word) ? word : ScriptText.quoted(word, quote: #"'\''"#)
    }

    private static let head = """
        # bash completion for appflow.
        \(ScriptText.header)
        """

    private static let machine = #"""
        # Answers with the profiles of the AWS config files.
        __appflow_profiles() {
            mapfile -t reply < <(
                sed -n '\#(ScriptText.profileFilter)' \
                    "${AWS_CONFIG_FILE:-$HOME/.aws/config}" \
                    "${AWS_SHARED_CREDENTIALS_FILE:-$HOME/.aws/credentials}" 2>/dev/null
            )
        }

        # Offers those words of `reply` that begin as the word at the cursor does, quoted where they need it.
        __appflow_offer() {
            local word
            for word in "${reply[@]}"; do
                [[ $word == "$current"* ]] || continue
                [[ $quote ]] || printf -v word %q "$word"
                COMPREPLY+=("${word#"$head"}")
            done
        }

        # Offers the options of the command that were not given yet.
        __appflow_offer_options() {
            local option options=()
            __appflow_options "$command"
            options=("${reply[@]}")
            __appflow_shared "$command"
            options+=("${reply[@]}")
            for option in "${options[@]}"; do
                if [[ $given == *" $option "* ]]; then
                    __appflow_repeatable "$command" "$option"
                    ((${#reply[@]})) || continue
                fi
                candidates+=("$option")
            done
            reply=("${candidates[@]}")
            __appflow_offer
        }

        # Offers files behind `@`, which readline doesn't take for a file's name.
        __appflow_offer_marked_files() {
            local i
            [[ $current == @* ]] || return
            mapfile -t reply < <(compgen -f -- "${current#@}")
            for i in "${!reply[@]}"; do
                if [[ -d ${reply[i]} ]]; then
                    reply[i]+=/
                    compopt -o nospace
                fi
                reply[i]=@${reply[i]}
            done
            __appflow_offer
        }

        _appflow() {
            local line=${COMP_LINE:0:COMP_POINT} gap word i current head quote=''
            local words=() reply=() candidates=()
            local command='' pending='' ended='' given=' ' index=0
            COMPREPLY=()
            if [[ ${COMP_WORDS[COMP_CWORD - 1]} == [\<\>]* ]]; then
                compopt -o default
                return
            fi
            # bash has cut the words at `=` and `:` too: what touches is one word.
            for ((i = 0; i <= COMP_CWORD; i++)); do
                gap=${line%%[![:space:]]*}
                line=${line#"$gap"}
                word=${COMP_WORDS[i]}
                ((i < COMP_CWORD)) || word=$line
                line=${line#"$word"}
                if [[ -z $gap && $i -gt 0 ]]; then words[-1]+=$word; else words+=("$word"); fi
            done
            current=${words[-1]}
            # What readline leaves in place, since it takes it for a word of its own.
            head=${current%"$2"}
            [[ $head != "$current" || -z $2 ]] || head=''
            if [[ $current == [\"\']* ]]; then
                quote=${current:0:1}
                current=${current:1}
            else
                current=${current//\\/}
            fi
            for word in "${words[@]:1:${#words[@]}-2}"; do
                if [[ $pending ]]; then
                    pending=''
                elif [[ $word == -- && $command ]]; then
                    ended=yes
                elif [[ $word == -?* && -z $ended ]]; then
                    given+="${word%%=*} "
                    __appflow_value "$command" "$word"
                    ((${#reply[@]} == 0)) || pending=$word
                elif [[ -z $command ]]; then
                    command=$word
                else
                    ((++index))
                fi
            done

            reply=()
            if [[ $pending ]]; then
                __appflow_value "$command" "$pending"
            elif [[ $current == -* && -z $ended ]]; then
                :
            elif [[ $command ]]; then
                __appflow_argument "$command" "$index"
            elif [[ $current == */* ]]; then
                reply=(files)
            elif [[ $given != *' -c '* ]]; then
                __appflow_commands
                __appflow_offer
                # Only where no command fits, so that these don't stand in a command's way.
                if ((${#COMPREPLY[@]} == 0)); then
                    __appflow_operations
                    __appflow_offer
                fi
                return
            fi
            case ${reply[0]-} in
                '') [[ $ended ]] || __appflow_offer_options ;;
                words)
                    reply=("${reply[@]:1}")
                    __appflow_offer
                    ;;
                profiles)
                    __appflow_profiles
                    __appflow_offer
                    ;;
                files) compopt -o default ;;
                marked-files) __appflow_offer_marked_files ;;
            esac
        }

        complete -F _appflow appflow

        """#
}
