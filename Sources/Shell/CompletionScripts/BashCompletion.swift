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
        # Takes the quotes from a word and expands nothing; `open` is the quote that isn't closed.
        __appflow_unquote() {
            local text=$1 plain char
            unquoted='' open=''
            # A long text is no name, and to look through it would take long.
            if ((${#text} > 4096)); then unquoted=$text text=''; fi
            while [[ $text ]]; do
                case $open in
                    \') plain=${text%%\'*} ;;
                    \") plain=${text%%[\"\\]*} ;;
                    *) plain=${text%%[\"\'\\]*} ;;
                esac
                unquoted+=$plain
                text=${text:${#plain}}
                char=${text:0:1}
                text=${text:1}
                if [[ $char == \\ && ( -z $open || $text == [\"\\\$\`]* ) ]]; then
                    unquoted+=${text:0:1}
                    text=${text:1}
                elif [[ $char == \\ ]]; then
                    unquoted+=$char
                elif [[ $open && $char ]]; then
                    open=''
                else
                    open+=$char
                fi
            done
        }

        # Answers with what the program knows, or learns from the service within a second.
        __appflow_live() {
            reply=()
            type -P appflow >/dev/null || return
            mapfile -t reply < <(
                command appflow __complete "${words[@]:1:${#words[@]}-2}" "$current" \
                    2>/dev/null </dev/null
            )
            # What is said of each stands behind a tab.
            reply=("${reply[@]%%$'\t'*}")
        }

        # Offers those words of `reply` that begin as the word at the cursor does, quoted as it is.
        __appflow_offer() {
            local word
            for word in "${reply[@]}"; do
                word=$attached$word
                [[ $word == "$current"* ]] || continue
                word=${word#"$head"}
                case $quote in
                    \') word=${word//\'/\'\\\'\'} ;;
                    \")
                        word=${word//\\/\\\\}
                        word=${word//\"/\\\"}
                        word=${word//\$/\\\$}
                        word=${word//\`/\\\`}
                        # Between double quotes nothing else keeps it from meaning history.
                        word=${word//\!/\"\'\!\'\"}
                        ;;
                    *) [[ -z $word ]] || printf -v word %q "$word" ;;
                esac
                COMPREPLY+=("$word")
            done
        }

        # Offers the options of the command that were not given yet.
        __appflow_offer_options() {
            local option options=() candidates=()
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

        # Offers files behind a mark, with which readline doesn't take them for files' names.
        __appflow_offer_marked_files() {
            local i
            mapfile -t reply < <(compgen -f -- "${current#"$attached$1"}")
            for i in "${!reply[@]}"; do
                if [[ -d ${reply[i]} ]]; then
                    reply[i]+=/
                    compopt -o nospace
                fi
                reply[i]=$1${reply[i]}
            done
            __appflow_offer
        }

        # Offers what an answer of a table stands for.
        __appflow_offer_answer() {
            case ${reply[0]-} in
                words)
                    reply=("${reply[@]:1}")
                    __appflow_offer
                    ;;
                files) compopt -o default ;;
                live)
                    __appflow_live
                    __appflow_offer
                    ;;
                live-or-marked-files)
                    if [[ $current == @* ]]; then
                        __appflow_offer_marked_files @
                    else
                        __appflow_live
                        __appflow_offer
                    fi
                    ;;
                text-or-file)
                    case ${current#"$attached"} in
                        file://* | fileb://*)
                            local value=${current#"$attached"}
                            __appflow_offer_marked_files "${value%%://*}://"
                            ;;
                    esac
                    ;;
            esac
        }

        _appflow() {
            local line=${COMP_LINE:0:COMP_POINT} gap word i current head quote unquoted open
            local words=() reply=() command='' ended='' given=' ' index=0
            local pending='' arity='' taken=0 attached=''
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
            # What readline leaves in place, since it takes it for a word of its own.
            current=${words[-1]}
            head=${current%"$2"}
            [[ $head != "$current" || -z $2 ]] || head=''
            __appflow_unquote "$head"
            head=$unquoted
            __appflow_unquote "$current"
            current=$unquoted
            quote=$open
            for i in "${!words[@]}"; do
                __appflow_unquote "${words[i]}"
                words[i]=$unquoted
            done
            for word in "${words[@]:1:${#words[@]}-2}"; do
                if [[ $pending && ( -z $arity || $word != --* ) ]]; then
                    ((++taken))
                    [[ $arity == many ]] || pending=''
                elif [[ $word == -- && $command ]]; then
                    ended=yes
                elif [[ $word == -?* && -z $ended ]]; then
                    given+="${word%%=*} "
                    # `--x` and `--no-x` exclude each other.
                    if [[ $word == --no-* ]]; then
                        given+="--${word#--no-} "
                    else
                        given+="--no-${word#--} "
                    fi
                    pending='' taken=0
                    __appflow_value "$command" "$word"
                    ((${#reply[@]} == 0)) || pending=$word
                    __appflow_arity "$command" "$word"
                    arity=${reply[0]-}
                elif [[ -z $command ]]; then
                    command=$word
                else
                    ((++index))
                fi
            done

            reply=()
            if [[ $pending && ( -z $arity || $current != -* ) ]]; then
                __appflow_value "$command" "$pending"
                __appflow_offer_answer
                # Behind values of which none is known an option can follow as well.
                ((${#COMPREPLY[@]} || taken == 0)) || __appflow_offer_options
                return
            elif [[ $current == --*=* && -z $ended ]]; then
                attached=${current%%=*}=
                __appflow_value "$command" "${current%%=*}"
                __appflow_offer_answer
                return
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
            if ((${#reply[@]})); then
                __appflow_offer_answer
            elif [[ -z $ended ]]; then
                __appflow_offer_options
            fi
        }

        complete -F _appflow appflow

        """#
}
