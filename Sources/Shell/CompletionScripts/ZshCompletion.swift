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
        # Answers with the profiles of the AWS config files.
        __appflow_profiles() {
            reply=(${(f)"$(
                sed -n '\#(ScriptText.profileFilter)' \
                    ${AWS_CONFIG_FILE:-$HOME/.aws/config} \
                    ${AWS_SHARED_CREDENTIALS_FILE:-$HOME/.aws/credentials} 2>/dev/null
            )"})
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
            local command pending ended word
            local -a reply given
            integer index=0
            for word in "${(@Q)words[2,CURRENT-1]}"; do
                if [[ -n $pending ]]; then
                    pending=
                elif [[ $word == -- && -n $command ]]; then
                    ended=yes
                elif [[ $word == -?* && -z $ended ]]; then
                    given+=("${word%%=*}")
                    __appflow_value "$command" "$word"
                    (( $#reply == 0 )) || pending=$word
                elif [[ -z $command ]]; then
                    command=$word
                else
                    (( ++index ))
                fi
            done

            reply=()
            if [[ -n $pending ]]; then
                __appflow_value "$command" "$pending"
            elif [[ $PREFIX == -* && -z $ended ]]; then
                :
            elif [[ -n $command ]]; then
                __appflow_argument "$command" "$index"
            elif [[ $PREFIX == */* ]]; then
                reply=(files)
            elif (( ! ${given[(Ie)-c]} )); then
                __appflow_commands
                # Operations only where no command fits, so that they don't stand in a command's way.
                _describe -t commands command reply && return
                __appflow_operations
                _describe -t operations operation reply
                return
            fi
            case ${reply[1]-} in
                '') [[ -n $ended ]] || __appflow_offer_options ;;
                words)
                    shift reply
                    _describe -t values value reply
                    ;;
                profiles)
                    __appflow_profiles
                    _describe -t profiles profile reply
                    ;;
                files) _files ;;
                marked-files) compset -P @ && _files ;;
            esac
        }

        if [[ ${funcstack[1]} == _appflow ]]; then
            _appflow "$@"
        else
            compdef _appflow appflow
        fi

        """#
}
