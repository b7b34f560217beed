/// The script for zsh: a function for its `fpath`, which can also be read with `source`.
enum ZshCompletion {
    static func script(_ tables: [CompletionTable]) -> String {
        let functions = tables.map { $0.caseFunction(described) }
        return ([head] + functions + [machine]).joined(separator: "\n\n")
    }

    /// `word:note`, as `_describe` takes it: a backslash takes the meaning from what follows, a colon ends
    /// the word.
    private static func described(_ candidate: ProgramWords.Candidate) -> String {
        guard !candidate.note.isEmpty || !ScriptText.isPlain(candidate.word) else {
            return candidate.word
        }
        let word = escaped(candidate.word).replacing(":", with: #"\:"#)
        let text = candidate.note.isEmpty ? word : word + ":" + escaped(candidate.note)
        return ScriptText.quoted(text, quote: #"'\''"#)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing(#"\"#, with: #"\\"#)
    }

    private static let head = """
        #compdef appflow
        # zsh completion for appflow.
        \(ScriptText.header)
        """

    private static let machine = #"""
        # Offers what the program knows, or learns from the service within a second.
        __appflow_offer_live() {
            local line
            local -a lines names shown
            integer width
            whence -p appflow >/dev/null || return
            lines=("${(@f)$(
                command appflow __complete "${before[@]}" "$current" 2>/dev/null </dev/null
            )}")
            # What is said of each stands behind a tab.
            names=("${(@)${(@)lines:#}%%$'\t'*}")
            for line in "${names[@]}"; do
                (( $#line <= width )) || width=$#line
            done
            for line in "${(@)lines:#}"; do
                if [[ $line == *$'\t'* ]]; then
                    shown+=("${(mr:width:)line%%$'\t'*}  -- ${line#*$'\t'}")
                else
                    shown+=("$line")
                fi
            done
            (( $#names )) && _wanted values expl value compadd -l -o nosort -d shown -a names
        }

        # Offers what an answer of a table stands for.
        __appflow_offer_answer() {
            case ${reply[1]-} in
                words)
                    shift reply
                    _describe -t values value reply
                    ;;
                files) _files ;;
                live) __appflow_offer_live ;;
                live-or-marked-files)
                    if compset -P @; then
                        _files
                    else
                        __appflow_offer_live
                    fi
                    ;;
                text-or-file) compset -P 'file(b|)://' && _files ;;
                *) return 1 ;;
            esac
        }

        # Offers the options of the command that were not given yet.
        __appflow_offer_options() {
            local option
            local -a options candidates
            __appflow_options "$command"
            options=("${reply[@]}")
            __appflow_shared "$command"
            options+=("${reply[@]}")
            for option in "${options[@]}"; do
                if (( ${given[(Ie)${option%%:*}]} )); then
                    __appflow_repeatable "$command" "${option%%:*}"
                    (( $#reply )) || continue
                fi
                candidates+=("$option")
            done
            # zsh keeps what is tagged as options back until a dash is typed; here nothing else can follow.
            local tag=options
            [[ $PREFIX == -* ]] || tag=arguments
            _describe -t $tag option candidates
        }

        _appflow() {
            local command pending arity ended word current="${(Q)PREFIX}"
            # Between double quotes a backslash before `!` is one that zsh takes away, and (Q) doesn't.
            local -a reply given before=("${(@Q)${(@)words[2,CURRENT-1]//\\!/!}}")
            integer index=0 taken=0
            for word in "${before[@]}"; do
                if [[ -n $pending && ( -z $arity || $word != --* ) ]]; then
                    (( ++taken ))
                    [[ $arity == many ]] || pending=
                elif [[ $word == -- && -n $command ]]; then
                    ended=yes
                elif [[ $word == -?* && -z $ended ]]; then
                    given+=("${word%%=*}")
                    # `--x` and `--no-x` exclude each other.
                    if [[ $word == --no-* ]]; then
                        given+=("--${word#--no-}")
                    else
                        given+=("--no-${word#--}")
                    fi
                    pending= taken=0
                    __appflow_value "$command" "$word"
                    (( $#reply == 0 )) || pending=$word
                    __appflow_arity "$command" "$word"
                    arity=${reply[1]-}
                elif [[ -z $command ]]; then
                    command=$word
                else
                    (( ++index ))
                fi
            done

            reply=()
            if [[ -n $pending && ( -z $arity || $current != -* ) ]]; then
                __appflow_value "$command" "$pending"
                __appflow_offer_answer && return
                # Behind values of which none is known an option can follow as well.
                (( taken )) && __appflow_offer_options
                return
            elif [[ $current == --*=* && -z $ended ]]; then
                __appflow_value "$command" "${current%%=*}"
                compset -P '*='
                __appflow_offer_answer
                return
            elif [[ $current == -* && -z $ended ]]; then
                :
            elif [[ -n $command ]]; then
                __appflow_argument "$command" "$index"
            elif [[ $current == */* ]]; then
                reply=(files)
            elif (( ! ${given[(Ie)-c]} )); then
                __appflow_commands
                # Operations only where no command fits, so that they don't stand in a command's way.
                _describe -t commands command reply && return
                __appflow_operations
                _describe -t operations operation reply
                return
            fi
            if (( $#reply )); then
                __appflow_offer_answer
            elif [[ -z $ended ]]; then
                __appflow_offer_options
            fi
        }

        if [[ ${funcstack[1]} == _appflow ]]; then
            _appflow "$@"
        else
            compdef _appflow appflow
        fi

        """#
}
