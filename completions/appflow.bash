# bash completion for appflow.
# Made of the table of commands by scripts/generate-completions: do not edit.

# Answers with the commands.
__appflow_commands() {
    reply=(use flows runs show cancel start stop watch wait profile region set history journal help
        exit quit q simulate)
}

# Answers with the operations of the AWS CLI.
__appflow_operations() {
    reply=(cancel-flow-executions create-connector-profile create-flow delete-connector-profile
        delete-flow describe-connector describe-connector-entity describe-connector-profiles
        describe-connectors describe-flow describe-flow-execution-records list-connector-entities
        list-connectors list-flows list-tags-for-resource register-connector
        reset-connector-metadata-cache start-flow stop-flow tag-resource unregister-connector
        untag-resource update-connector-profile update-connector-registration update-flow)
}

# Answers with the options that a command has for itself, or those before any command.
__appflow_options() {
    reply=()
    case $1 in
        '')
            reply=(-c --keep-going --demo --completions --manual --version --help --profile --region
                --endpoint-url --ca-bundle --no-verify-ssl --no-sign-request --cli-connect-timeout
                --cli-read-timeout --read-only --debug)
            ;;
        flows)
            reply=(--active --output)
            ;;
        runs)
            reply=(--flow --all --output)
            ;;
        show)
            reply=(--flow --output)
            ;;
        cancel)
            reply=(--flow --all --yes --now)
            ;;
        start | stop)
            reply=(--flow --yes)
            ;;
        watch)
            reply=(--flow --every)
            ;;
        wait)
            reply=(--flow --timeout)
            ;;
        journal)
            reply=(--last --output)
            ;;
        simulate)
            reply=(--port --flows --access-key --secret-key)
            ;;
        cancel-flow-executions)
            reply=(--flow-name --execution-ids)
            ;;
        create-connector-profile)
            reply=(--connector-profile-name --kms-arn --connector-type --connector-label
                --connection-mode --connector-profile-config --client-token)
            ;;
        create-flow)
            reply=(--flow-name --description --kms-arn --trigger-config --source-flow-config
                --destination-flow-config-list --tasks --tags --metadata-catalog-config
                --client-token)
            ;;
        delete-connector-profile)
            reply=(--connector-profile-name --force-delete --no-force-delete)
            ;;
        delete-flow)
            reply=(--flow-name --force-delete --no-force-delete)
            ;;
        describe-connector)
            reply=(--connector-type --connector-label)
            ;;
        describe-connector-entity)
            reply=(--connector-entity-name --connector-type --connector-profile-name --api-version)
            ;;
        describe-connector-profiles)
            reply=(--connector-profile-names --connector-type --connector-label --max-results
                --next-token)
            ;;
        describe-connectors)
            reply=(--connector-types --max-results --next-token)
            ;;
        describe-flow | stop-flow)
            reply=(--flow-name)
            ;;
        describe-flow-execution-records)
            reply=(--flow-name --max-results --next-token)
            ;;
        list-connector-entities)
            reply=(--connector-profile-name --connector-type --entities-path --api-version
                --max-results --next-token)
            ;;
        list-connectors | list-flows)
            reply=(--max-results --next-token)
            ;;
        list-tags-for-resource)
            reply=(--resource-arn)
            ;;
        register-connector)
            reply=(--connector-label --description --connector-provisioning-type
                --connector-provisioning-config --client-token)
            ;;
        reset-connector-metadata-cache)
            reply=(--connector-profile-name --connector-type --connector-entity-name --entities-path
                --api-version)
            ;;
        start-flow)
            reply=(--flow-name --client-token)
            ;;
        tag-resource)
            reply=(--resource-arn --tags)
            ;;
        unregister-connector)
            reply=(--connector-label --force-delete --no-force-delete)
            ;;
        untag-resource)
            reply=(--resource-arn --tag-keys)
            ;;
        update-connector-profile)
            reply=(--connector-profile-name --connection-mode --connector-profile-config
                --client-token)
            ;;
        update-connector-registration)
            reply=(--connector-label --description --connector-provisioning-config --client-token)
            ;;
        update-flow)
            reply=(--flow-name --description --trigger-config --source-flow-config
                --destination-flow-config-list --tasks --metadata-catalog-config --client-token)
            ;;
    esac
}

# Answers with the options that a command shares with others.
__appflow_shared() {
    reply=()
    case $1 in
        use | flows | runs | show | cancel | start | stop | watch | wait | profile | region | \
            set | history | journal | help | exit | quit | q)
            reply=(--profile --region --endpoint-url --ca-bundle --no-verify-ssl --no-sign-request
                --cli-connect-timeout --cli-read-timeout --read-only --debug)
            ;;
        cancel-flow-executions | create-connector-profile | create-flow | \
            delete-connector-profile | delete-flow | describe-connector | \
            describe-connector-entity | describe-connector-profiles | describe-connectors | \
            describe-flow | describe-flow-execution-records | list-connector-entities | \
            list-connectors | list-flows | list-tags-for-resource | register-connector | \
            reset-connector-metadata-cache | start-flow | stop-flow | tag-resource | \
            unregister-connector | untag-resource | update-connector-profile | \
            update-connector-registration | update-flow)
            reply=(--cli-input-json --generate-cli-skeleton --endpoint-url --output --query
                --profile --region --color --ca-bundle --cli-read-timeout --cli-connect-timeout
                --debug --no-verify-ssl --no-paginate --no-sign-request --no-cli-pager --version
                --read-only)
            ;;
    esac
}

# Answers with something, when an option of a command may be given again.
__appflow_repeatable() {
    reply=()
    case $1:$2 in
        cancel:--flow | :-c)
            reply=(yes)
            ;;
    esac
}

# Answers with how many words follow an option of a command, where it isn't one or none.
__appflow_arity() {
    reply=()
    case $1:$2 in
        cancel-flow-executions:--execution-ids | create-flow:--destination-flow-config-list | \
            create-flow:--tasks | describe-connector-profiles:--connector-profile-names | \
            describe-connectors:--connector-types | untag-resource:--tag-keys | \
            update-flow:--destination-flow-config-list | update-flow:--tasks)
            reply=(many)
            ;;
        *:--generate-cli-skeleton)
            reply=(optional)
            ;;
    esac
}

# Answers with what follows an option of a command; nothing follows a switch.
__appflow_value() {
    reply=()
    case $1:$2 in
        flows:--output | runs:--output | show:--output | journal:--output)
            reply=(words table json)
            ;;
        runs:--flow | show:--flow | cancel:--flow | start:--flow | stop:--flow | watch:--flow | \
            wait:--flow | cancel-flow-executions:--flow-name | \
            cancel-flow-executions:--execution-ids | delete-flow:--flow-name | \
            describe-flow:--flow-name | describe-flow-execution-records:--flow-name | \
            start-flow:--flow-name | stop-flow:--flow-name | update-flow:--flow-name)
            reply=(live)
            ;;
        watch:--every | wait:--timeout | journal:--last | simulate:--port | \
            simulate:--access-key | simulate:--secret-key | :-c)
            reply=(text)
            ;;
        simulate:--flows)
            reply=(files)
            ;;
        create-connector-profile:--connector-profile-name | create-connector-profile:--kms-arn | \
            create-connector-profile:--connector-label | \
            create-connector-profile:--connector-profile-config | \
            create-connector-profile:--client-token | create-flow:--flow-name | \
            create-flow:--description | create-flow:--kms-arn | create-flow:--trigger-config | \
            create-flow:--source-flow-config | create-flow:--destination-flow-config-list | \
            create-flow:--tasks | create-flow:--tags | create-flow:--metadata-catalog-config | \
            create-flow:--client-token | delete-connector-profile:--connector-profile-name | \
            describe-connector:--connector-label | \
            describe-connector-entity:--connector-entity-name | \
            describe-connector-entity:--connector-profile-name | \
            describe-connector-entity:--api-version | \
            describe-connector-profiles:--connector-profile-names | \
            describe-connector-profiles:--connector-label | \
            describe-connector-profiles:--max-results | describe-connector-profiles:--next-token | \
            describe-connectors:--max-results | describe-connectors:--next-token | \
            describe-flow-execution-records:--max-results | \
            describe-flow-execution-records:--next-token | \
            list-connector-entities:--connector-profile-name | \
            list-connector-entities:--entities-path | list-connector-entities:--api-version | \
            list-connector-entities:--max-results | list-connector-entities:--next-token | \
            list-connectors:--max-results | list-connectors:--next-token | \
            list-flows:--max-results | list-flows:--next-token | \
            list-tags-for-resource:--resource-arn | register-connector:--connector-label | \
            register-connector:--description | \
            register-connector:--connector-provisioning-config | \
            register-connector:--client-token | \
            reset-connector-metadata-cache:--connector-profile-name | \
            reset-connector-metadata-cache:--connector-entity-name | \
            reset-connector-metadata-cache:--entities-path | \
            reset-connector-metadata-cache:--api-version | start-flow:--client-token | \
            tag-resource:--resource-arn | tag-resource:--tags | \
            unregister-connector:--connector-label | untag-resource:--resource-arn | \
            untag-resource:--tag-keys | update-connector-profile:--connector-profile-name | \
            update-connector-profile:--connector-profile-config | \
            update-connector-profile:--client-token | \
            update-connector-registration:--connector-label | \
            update-connector-registration:--description | \
            update-connector-registration:--connector-provisioning-config | \
            update-connector-registration:--client-token | update-flow:--description | \
            update-flow:--trigger-config | update-flow:--source-flow-config | \
            update-flow:--destination-flow-config-list | update-flow:--tasks | \
            update-flow:--metadata-catalog-config | update-flow:--client-token)
            reply=(text-or-file)
            ;;
        create-connector-profile:--connector-type | describe-connector:--connector-type | \
            describe-connector-entity:--connector-type | \
            describe-connector-profiles:--connector-type | describe-connectors:--connector-types | \
            list-connector-entities:--connector-type | \
            reset-connector-metadata-cache:--connector-type)
            reply=(words Salesforce Singular Slack Redshift S3 Marketo Googleanalytics Zendesk
                Servicenow Datadog Trendmicro Snowflake Dynatrace Infornexus Amplitude Veeva
                EventBridge LookoutMetrics Upsolver Honeycode CustomerProfiles SAPOData
                CustomConnector Pardot)
            ;;
        create-connector-profile:--connection-mode | update-connector-profile:--connection-mode)
            reply=(words Public Private)
            ;;
        register-connector:--connector-provisioning-type)
            reply=(words LAMBDA)
            ;;
        :--completions)
            reply=(words bash zsh fish)
            ;;
        *:--profile | *:--region)
            reply=(live)
            ;;
        *:--endpoint-url | *:--cli-connect-timeout | *:--cli-read-timeout)
            reply=(text)
            ;;
        *:--ca-bundle)
            reply=(files)
            ;;
        *:--cli-input-json | *:--endpoint-url | *:--query | *:--cli-read-timeout | \
            *:--cli-connect-timeout)
            reply=(text-or-file)
            ;;
        *:--generate-cli-skeleton)
            reply=(words input output)
            ;;
        *:--output)
            reply=(words json text table yaml yaml-stream off)
            ;;
        *:--color)
            reply=(words on off auto)
            ;;
    esac
}

# Answers with what an argument of a command is, counted from 0.
__appflow_argument() {
    reply=()
    case $1:$2 in
        use:0 | flows:0 | runs:0 | show:0 | start:0 | stop:0 | watch:0 | wait:* | profile:0 | \
            region:0)
            reply=(live)
            ;;
        cancel:*)
            reply=(live-or-marked-files)
            ;;
        set:0)
            reply=(words read-only output)
            ;;
        set:1)
            reply=(words json on table)
            ;;
        history:0)
            reply=(text)
            ;;
        help:0)
            reply=(words use flows runs show cancel start stop watch wait profile region set history
                journal help exit quit q cancel-flow-executions create-connector-profile create-flow
                delete-connector-profile delete-flow describe-connector describe-connector-entity
                describe-connector-profiles describe-connectors describe-flow
                describe-flow-execution-records list-connector-entities list-connectors list-flows
                list-tags-for-resource register-connector reset-connector-metadata-cache start-flow
                stop-flow tag-resource unregister-connector untag-resource update-connector-profile
                update-connector-registration update-flow)
            ;;
    esac
}

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
