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
            reply=(--flow-name --execution-ids --cli-input-json --generate-cli-skeleton)
            ;;
        create-connector-profile)
            reply=(--connector-profile-name --kms-arn --connector-type --connector-label
                --connection-mode --connector-profile-config --client-token --cli-input-json
                --generate-cli-skeleton)
            ;;
        create-flow)
            reply=(--flow-name --description --kms-arn --trigger-config --source-flow-config
                --destination-flow-config-list --tasks --tags --metadata-catalog-config
                --client-token --cli-input-json --generate-cli-skeleton)
            ;;
        delete-connector-profile)
            reply=(--connector-profile-name --force-delete --no-force-delete --cli-input-json
                --generate-cli-skeleton)
            ;;
        delete-flow)
            reply=(--flow-name --force-delete --no-force-delete --cli-input-json
                --generate-cli-skeleton)
            ;;
        describe-connector)
            reply=(--connector-type --connector-label --cli-input-json --generate-cli-skeleton)
            ;;
        describe-connector-entity)
            reply=(--connector-entity-name --connector-type --connector-profile-name --api-version
                --cli-input-json --generate-cli-skeleton)
            ;;
        describe-connector-profiles)
            reply=(--connector-profile-names --connector-type --connector-label --max-results
                --next-token --cli-input-json --generate-cli-skeleton)
            ;;
        describe-connectors)
            reply=(--connector-types --max-results --next-token --cli-input-json
                --generate-cli-skeleton)
            ;;
        describe-flow | stop-flow)
            reply=(--flow-name --cli-input-json --generate-cli-skeleton)
            ;;
        describe-flow-execution-records)
            reply=(--flow-name --max-results --next-token --cli-input-json --generate-cli-skeleton)
            ;;
        list-connector-entities)
            reply=(--connector-profile-name --connector-type --entities-path --api-version
                --max-results --next-token --cli-input-json --generate-cli-skeleton)
            ;;
        list-connectors | list-flows)
            reply=(--max-results --next-token --cli-input-json --generate-cli-skeleton)
            ;;
        list-tags-for-resource)
            reply=(--resource-arn --cli-input-json --generate-cli-skeleton)
            ;;
        register-connector)
            reply=(--connector-label --description --connector-provisioning-type
                --connector-provisioning-config --client-token --cli-input-json
                --generate-cli-skeleton)
            ;;
        reset-connector-metadata-cache)
            reply=(--connector-profile-name --connector-type --connector-entity-name --entities-path
                --api-version --cli-input-json --generate-cli-skeleton)
            ;;
        start-flow)
            reply=(--flow-name --client-token --cli-input-json --generate-cli-skeleton)
            ;;
        tag-resource)
            reply=(--resource-arn --tags --cli-input-json --generate-cli-skeleton)
            ;;
        unregister-connector)
            reply=(--connector-label --force-delete --no-force-delete --cli-input-json
                --generate-cli-skeleton)
            ;;
        untag-resource)
            reply=(--resource-arn --tag-keys --cli-input-json --generate-cli-skeleton)
            ;;
        update-connector-profile)
            reply=(--connector-profile-name --connection-mode --connector-profile-config
                --client-token --cli-input-json --generate-cli-skeleton)
            ;;
        update-connector-registration)
            reply=(--connector-label --description --connector-provisioning-config --client-token
                --cli-input-json --generate-cli-skeleton)
            ;;
        update-flow)
            reply=(--flow-name --description --trigger-config --source-flow-config
                --destination-flow-config-list --tasks --metadata-catalog-config --client-token
                --cli-input-json --generate-cli-skeleton)
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
            reply=(--endpoint-url --output --query --profile --region --color --ca-bundle
                --cli-read-timeout --cli-connect-timeout --debug --no-verify-ssl --no-paginate
                --no-sign-request --no-cli-pager --version --read-only)
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

# Answers with what follows an option of a command; nothing follows a switch.
__appflow_value() {
    reply=()
    case $1:$2 in
        flows:--output | runs:--output | show:--output | journal:--output)
            reply=(words table json)
            ;;
        runs:--flow | show:--flow | cancel:--flow | start:--flow | stop:--flow | watch:--flow | \
            watch:--every | wait:--flow | wait:--timeout | journal:--last | simulate:--port | \
            simulate:--access-key | simulate:--secret-key | cancel-flow-executions:--flow-name | \
            cancel-flow-executions:--execution-ids | cancel-flow-executions:--cli-input-json | \
            cancel-flow-executions:--generate-cli-skeleton | \
            create-connector-profile:--connector-profile-name | \
            create-connector-profile:--kms-arn | create-connector-profile:--connector-label | \
            create-connector-profile:--connector-profile-config | \
            create-connector-profile:--client-token | create-connector-profile:--cli-input-json | \
            create-connector-profile:--generate-cli-skeleton | create-flow:--flow-name | \
            create-flow:--description | create-flow:--kms-arn | create-flow:--trigger-config | \
            create-flow:--source-flow-config | create-flow:--destination-flow-config-list | \
            create-flow:--tasks | create-flow:--tags | create-flow:--metadata-catalog-config | \
            create-flow:--client-token | create-flow:--cli-input-json | \
            create-flow:--generate-cli-skeleton | \
            delete-connector-profile:--connector-profile-name | \
            delete-connector-profile:--cli-input-json | \
            delete-connector-profile:--generate-cli-skeleton | delete-flow:--flow-name | \
            delete-flow:--cli-input-json | delete-flow:--generate-cli-skeleton | \
            describe-connector:--connector-label | describe-connector:--cli-input-json | \
            describe-connector:--generate-cli-skeleton | \
            describe-connector-entity:--connector-entity-name | \
            describe-connector-entity:--connector-profile-name | \
            describe-connector-entity:--api-version | describe-connector-entity:--cli-input-json | \
            describe-connector-entity:--generate-cli-skeleton | \
            describe-connector-profiles:--connector-profile-names | \
            describe-connector-profiles:--connector-label | \
            describe-connector-profiles:--max-results | describe-connector-profiles:--next-token | \
            describe-connector-profiles:--cli-input-json | \
            describe-connector-profiles:--generate-cli-skeleton | \
            describe-connectors:--connector-types | describe-connectors:--max-results | \
            describe-connectors:--next-token | describe-connectors:--cli-input-json | \
            describe-connectors:--generate-cli-skeleton | describe-flow:--flow-name | \
            describe-flow:--cli-input-json | describe-flow:--generate-cli-skeleton | \
            describe-flow-execution-records:--flow-name | \
            describe-flow-execution-records:--max-results | \
            describe-flow-execution-records:--next-token | \
            describe-flow-execution-records:--cli-input-json | \
            describe-flow-execution-records:--generate-cli-skeleton | \
            list-connector-entities:--connector-profile-name | \
            list-connector-entities:--entities-path | list-connector-entities:--api-version | \
            list-connector-entities:--max-results | list-connector-entities:--next-token | \
            list-connector-entities:--cli-input-json | \
            list-connector-entities:--generate-cli-skeleton | list-connectors:--max-results | \
            list-connectors:--next-token | list-connectors:--cli-input-json | \
            list-connectors:--generate-cli-skeleton | list-flows:--max-results | \
            list-flows:--next-token | list-flows:--cli-input-json | \
            list-flows:--generate-cli-skeleton | list-tags-for-resource:--resource-arn | \
            list-tags-for-resource:--cli-input-json | \
            list-tags-for-resource:--generate-cli-skeleton | \
            register-connector:--connector-label | register-connector:--description | \
            register-connector:--connector-provisioning-config | \
            register-connector:--client-token | register-connector:--cli-input-json | \
            register-connector:--generate-cli-skeleton | \
            reset-connector-metadata-cache:--connector-profile-name | \
            reset-connector-metadata-cache:--connector-entity-name | \
            reset-connector-metadata-cache:--entities-path | \
            reset-connector-metadata-cache:--api-version | \
            reset-connector-metadata-cache:--cli-input-json | \
            reset-connector-metadata-cache:--generate-cli-skeleton | start-flow:--flow-name | \
            start-flow:--client-token | start-flow:--cli-input-json | \
            start-flow:--generate-cli-skeleton | stop-flow:--flow-name | \
            stop-flow:--cli-input-json | stop-flow:--generate-cli-skeleton | \
            tag-resource:--resource-arn | tag-resource:--tags | tag-resource:--cli-input-json | \
            tag-resource:--generate-cli-skeleton | unregister-connector:--connector-label | \
            unregister-connector:--cli-input-json | unregister-connector:--generate-cli-skeleton | \
            untag-resource:--resource-arn | untag-resource:--tag-keys | \
            untag-resource:--cli-input-json | untag-resource:--generate-cli-skeleton | \
            update-connector-profile:--connector-profile-name | \
            update-connector-profile:--connector-profile-config | \
            update-connector-profile:--client-token | update-connector-profile:--cli-input-json | \
            update-connector-profile:--generate-cli-skeleton | \
            update-connector-registration:--connector-label | \
            update-connector-registration:--description | \
            update-connector-registration:--connector-provisioning-config | \
            update-connector-registration:--client-token | \
            update-connector-registration:--cli-input-json | \
            update-connector-registration:--generate-cli-skeleton | update-flow:--flow-name | \
            update-flow:--description | update-flow:--trigger-config | \
            update-flow:--source-flow-config | update-flow:--destination-flow-config-list | \
            update-flow:--tasks | update-flow:--metadata-catalog-config | \
            update-flow:--client-token | update-flow:--cli-input-json | \
            update-flow:--generate-cli-skeleton | :-c)
            reply=(text)
            ;;
        simulate:--flows)
            reply=(files)
            ;;
        create-connector-profile:--connector-type | describe-connector:--connector-type | \
            describe-connector-entity:--connector-type | \
            describe-connector-profiles:--connector-type | \
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
        *:--profile)
            reply=(profiles)
            ;;
        *:--region)
            reply=(words af-south-1 ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1
                ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1
                us-east-1 us-east-2 us-west-1 us-west-2)
            ;;
        *:--endpoint-url | *:--cli-connect-timeout | *:--cli-read-timeout | *:--query)
            reply=(text)
            ;;
        *:--ca-bundle)
            reply=(files)
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
        use:0 | flows:0 | runs:0 | show:0 | start:0 | stop:0 | watch:0 | wait:* | history:0)
            reply=(text)
            ;;
        cancel:*)
            reply=(marked-files)
            ;;
        profile:0)
            reply=(profiles)
            ;;
        region:0)
            reply=(words af-south-1 ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1
                ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1
                us-east-1 us-east-2 us-west-1 us-west-2)
            ;;
        set:0)
            reply=(words read-only output)
            ;;
        set:1)
            reply=(words json on table)
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

# Answers with the profiles of the AWS config files.
__appflow_profiles() {
    mapfile -t reply < <(
        sed -n 's/^\[\(profile[[:space:]]\{1,\}\)\{0,1\}\([A-Za-z0-9_.@+-]\{1,\}\)[[:space:]]*\].*$/\2/p' \
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
