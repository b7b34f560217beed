# fish completion for appflow.
# Made of the table of commands by scripts/generate-completions: do not edit.

# Answers with the commands.
function __appflow_commands
    printf '%s\n' \
        use\t'select the flow that later commands mean; without a name, none' \
        flows\t'list the flows, or those that match a pattern' \
        runs\t'list the runs of a flow: the unfinished ones and the latest' \
        show\t'show all about a flow, or about a run of the selected one' \
        cancel\t'cancel runs: some by id, or all that are active' \
        start\t'start a run of an on-demand flow, or activate a scheduled one' \
        stop\t'stop the schedule or trigger of a flow; its active runs go on' \
        watch\t'tell every change of a flow\'s runs until none is unfinished' \
        wait\t'wait until runs have ended: those named, or all unfinished ones' \
        profile\t'list the profiles, or go to another (drops the selected flow)' \
        region\t'show the region, or go to another (drops the selected flow)' \
        set\t'show the settings of this session, or change one' \
        history\t'list the lines typed before, or those that contain PATTERN (* and ? as in names)' \
        journal\t'list the changes made from this machine, and how each ended' \
        help\t'list the commands, or tell all about one or about an AWS operation' \
        exit\t'leave the shell (Ctrl-D does too)' \
        quit\t'leave the shell (Ctrl-D does too)' \
        q\t'leave the shell (Ctrl-D does too)' \
        simulate\t'a local endpoint to practise and test against'
end

# Answers with the operations of the AWS CLI.
function __appflow_operations
    printf '%s\n' \
        cancel-flow-executions\t'cancel runs of a flow, some or all that are active' \
        create-connector-profile\t'store how to reach an application, and the credentials for it' \
        create-flow\t'create a flow' \
        delete-connector-profile\t'delete a connector profile with its credentials' \
        delete-flow\t'delete a flow and the list of its runs' \
        describe-connector\t'tell what one connector can do' \
        describe-connector-entity\t'tell the fields of an entity' \
        describe-connector-profiles\t'tell the settings of connector profiles' \
        describe-connectors\t'tell what connectors there are and what each can do' \
        describe-flow\t'tell the settings of a flow and how its last run ended' \
        describe-flow-execution-records\t'list the runs of a flow' \
        list-connector-entities\t'list the entities of an application' \
        list-connectors\t'list the custom connectors that are registered' \
        list-flows\t'list the flows of the account in the region' \
        list-tags-for-resource\t'list the tags of a flow' \
        register-connector\t'register a custom connector' \
        reset-connector-metadata-cache\t'have AppFlow read anew what an application offers' \
        start-flow\t'run an on-demand flow, or activate a schedule or trigger' \
        stop-flow\t'deactivate the schedule or trigger of a flow; its runs go on' \
        tag-resource\t'set tags of a flow' \
        unregister-connector\t'remove a custom connector' \
        untag-resource\t'take tags off a flow' \
        update-connector-profile\t'change the connection or credentials of a connector profile' \
        update-connector-registration\t'bring a custom connector up to date' \
        update-flow\t'change the settings of a flow'
end

# Answers with the options that a command has for itself, or those before any command.
function __appflow_options
    switch "$argv[1]"
        case ''
            printf '%s\n' \
                -c\t'run this line of the shell' \
                --keep-going\t'go on after a line that failed' \
                --demo\t'use a simulator inside the process, no real credentials' \
                --completions\t'print completions for bash, zsh or fish' \
                --manual\t'print the manual page, as man -l - takes it' \
                --version\t'print the version' \
                --help\t'print the ways in, and these options' \
                --profile\t'the profile of the AWS config files' \
                --region\t'the region' \
                --endpoint-url\t'another endpoint than AWS\'s own' \
                --ca-bundle\t'the certificate authorities to trust' \
                --no-verify-ssl\t'don\'t check the server\'s certificate' \
                --no-sign-request\t'send requests without a signature' \
                --cli-connect-timeout\t'how long to wait for a connection; 0 is for ever' \
                --cli-read-timeout\t'how long to wait for a reply; 0 is for ever' \
                --read-only\t'send no changing request, by any door' \
                --debug\t'tell on standard error what is sent and decided'
        case flows
            printf '%s\n' \
                --active\t'count the active runs of each; show flows that have some' \
                --output\t'table or json'
        case runs
            printf '%s\n' \
                --flow\t'the flow, if not the selected one' \
                --all\t'every run that the service still lists' \
                --output\t'table or json'
        case show
            printf '%s\n' \
                --flow\t'the flow that the run belongs to' \
                --output\t'table or json'
        case cancel
            printf '%s\n' \
                --flow\t'the flow, if not the selected one; with all also a pattern' \
                --all\t'the same as all' \
                --yes\t'don\'t ask (scripts; at the prompt the question is asked all the same)' \
                --now\t'list nothing first; with all, one request for whatever is active'
        case start stop
            printf '%s\n' \
                --flow\t'the flow, if not the selected one' \
                --yes\t'don\'t ask (scripts; at the prompt the question is asked all the same)'
        case watch
            printf '%s\n' \
                --flow\t'the flow, if not the selected one' \
                --every\t'look so often (default 5s)'
        case wait
            printf '%s\n' \
                --flow\t'the flow, if not the selected one' \
                --timeout\t'give up after 90s, 15m, 2h'
        case journal
            printf '%s\n' \
                --last\t'only the last N changes (default 20)' \
                --output\t'table or json'
        case simulate
            printf '%s\n' \
                --port\t'the port, if not a free one' \
                --flows\t'the flows and faults, if not the demo\'s' \
                --access-key\t'the key that requests are signed with' \
                --secret-key\t'its secret'
        case cancel-flow-executions
            printf '%s\n' \
                --flow-name\trequired \
                --execution-ids
        case create-connector-profile
            printf '%s\n' \
                --connector-profile-name\trequired \
                --kms-arn \
                --connector-type\trequired \
                --connector-label \
                --connection-mode\trequired \
                --connector-profile-config\trequired \
                --client-token
        case create-flow
            printf '%s\n' \
                --flow-name\trequired \
                --description \
                --kms-arn \
                --trigger-config\trequired \
                --source-flow-config\trequired \
                --destination-flow-config-list\trequired \
                --tasks\trequired \
                --tags \
                --metadata-catalog-config \
                --client-token
        case delete-connector-profile
            printf '%s\n' \
                --connector-profile-name\trequired \
                --force-delete \
                --no-force-delete
        case delete-flow
            printf '%s\n' \
                --flow-name\trequired \
                --force-delete \
                --no-force-delete
        case describe-connector
            printf '%s\n' \
                --connector-type\trequired \
                --connector-label
        case describe-connector-entity
            printf '%s\n' \
                --connector-entity-name\trequired \
                --connector-type \
                --connector-profile-name \
                --api-version
        case describe-connector-profiles
            printf '%s\n' --connector-profile-names --connector-type --connector-label \
                --max-results --next-token
        case describe-connectors
            printf '%s\n' --connector-types --max-results --next-token
        case describe-flow stop-flow
            printf '%s\n' \
                --flow-name\trequired
        case describe-flow-execution-records
            printf '%s\n' \
                --flow-name\trequired \
                --max-results \
                --next-token
        case list-connector-entities
            printf '%s\n' --connector-profile-name --connector-type --entities-path --api-version \
                --max-results --next-token
        case list-connectors list-flows
            printf '%s\n' --max-results --next-token
        case list-tags-for-resource
            printf '%s\n' \
                --resource-arn\trequired
        case register-connector
            printf '%s\n' --connector-label --description --connector-provisioning-type \
                --connector-provisioning-config --client-token
        case reset-connector-metadata-cache
            printf '%s\n' --connector-profile-name --connector-type --connector-entity-name \
                --entities-path --api-version
        case start-flow
            printf '%s\n' \
                --flow-name\trequired \
                --client-token
        case tag-resource
            printf '%s\n' \
                --resource-arn\trequired \
                --tags\trequired
        case unregister-connector
            printf '%s\n' \
                --connector-label\trequired \
                --force-delete \
                --no-force-delete
        case untag-resource
            printf '%s\n' \
                --resource-arn\trequired \
                --tag-keys\trequired
        case update-connector-profile
            printf '%s\n' \
                --connector-profile-name\trequired \
                --connection-mode\trequired \
                --connector-profile-config\trequired \
                --client-token
        case update-connector-registration
            printf '%s\n' \
                --connector-label\trequired \
                --description \
                --connector-provisioning-config \
                --client-token
        case update-flow
            printf '%s\n' \
                --flow-name\trequired \
                --description \
                --trigger-config\trequired \
                --source-flow-config\trequired \
                --destination-flow-config-list\trequired \
                --tasks\trequired \
                --metadata-catalog-config \
                --client-token
    end
end

# Answers with the options that a command shares with others.
function __appflow_shared
    switch "$argv[1]"
        case use flows runs show cancel start stop watch wait profile region set history journal \
            help exit quit q
            printf '%s\n' \
                --profile\t'the profile of the AWS config files' \
                --region\t'the region' \
                --endpoint-url\t'another endpoint than AWS\'s own' \
                --ca-bundle\t'the certificate authorities to trust' \
                --no-verify-ssl\t'don\'t check the server\'s certificate' \
                --no-sign-request\t'send requests without a signature' \
                --cli-connect-timeout\t'how long to wait for a connection; 0 is for ever' \
                --cli-read-timeout\t'how long to wait for a reply; 0 is for ever' \
                --read-only\t'send no changing request, by any door' \
                --debug\t'tell on standard error what is sent and decided'
        case cancel-flow-executions create-connector-profile create-flow delete-connector-profile \
            delete-flow describe-connector describe-connector-entity describe-connector-profiles \
            describe-connectors describe-flow describe-flow-execution-records \
            list-connector-entities list-connectors list-flows list-tags-for-resource \
            register-connector reset-connector-metadata-cache start-flow stop-flow tag-resource \
            unregister-connector untag-resource update-connector-profile \
            update-connector-registration update-flow
            printf '%s\n' \
                --cli-input-json\t'the whole input, as JSON' \
                --generate-cli-skeleton\t'print what the operation takes or replies, and send nothing' \
                --endpoint-url\t'another endpoint than AWS\'s own' \
                --output\t'how to print the reply' \
                --query\t'print only what this JMESPath expression picks' \
                --profile\t'the profile of the AWS config files' \
                --region\t'the region' \
                --color\t'when to colour a table; auto is on a terminal' \
                --ca-bundle\t'the certificate authorities to trust' \
                --cli-read-timeout\t'how long to wait for a reply; 0 is for ever' \
                --cli-connect-timeout\t'how long to wait for a connection; 0 is for ever' \
                --debug\t'tell on standard error what is sent and decided' \
                --no-verify-ssl\t'don\'t check the server\'s certificate' \
                --no-paginate\t'as the AWS CLI has it; there are no pages to join' \
                --no-sign-request\t'send requests without a signature' \
                --no-cli-pager\t'as the AWS CLI has it; no reply is ever paged' \
                --version\t'print a version and do nothing else' \
                --read-only\t'send no changing request, by any door'
    end
end

# Answers with something, when an option of a command may be given again.
function __appflow_repeatable
    switch "$argv[1]:$argv[2]"
        case cancel:--flow :-c
            printf '%s\n' yes
    end
end

# Answers with how many words follow an option of a command, where it isn't one or none.
function __appflow_arity
    switch "$argv[1]:$argv[2]"
        case cancel-flow-executions:--execution-ids create-flow:--destination-flow-config-list \
            create-flow:--tasks describe-connector-profiles:--connector-profile-names \
            describe-connectors:--connector-types untag-resource:--tag-keys \
            update-flow:--destination-flow-config-list update-flow:--tasks
            printf '%s\n' many
        case '*:--generate-cli-skeleton'
            printf '%s\n' optional
    end
end

# Answers with what follows an option of a command; nothing follows a switch.
function __appflow_value
    switch "$argv[1]:$argv[2]"
        case flows:--output runs:--output show:--output journal:--output
            printf '%s\n' words table json
        case runs:--flow show:--flow cancel:--flow start:--flow stop:--flow watch:--flow \
            wait:--flow cancel-flow-executions:--flow-name cancel-flow-executions:--execution-ids \
            delete-flow:--flow-name describe-flow:--flow-name \
            describe-flow-execution-records:--flow-name start-flow:--flow-name \
            stop-flow:--flow-name update-flow:--flow-name
            printf '%s\n' live
        case watch:--every wait:--timeout journal:--last simulate:--port simulate:--access-key \
            simulate:--secret-key :-c
            printf '%s\n' text
        case simulate:--flows
            printf '%s\n' files
        case create-connector-profile:--connector-profile-name create-connector-profile:--kms-arn \
            create-connector-profile:--connector-label \
            create-connector-profile:--connector-profile-config \
            create-connector-profile:--client-token create-flow:--flow-name \
            create-flow:--description create-flow:--kms-arn create-flow:--trigger-config \
            create-flow:--source-flow-config create-flow:--destination-flow-config-list \
            create-flow:--tasks create-flow:--tags create-flow:--metadata-catalog-config \
            create-flow:--client-token delete-connector-profile:--connector-profile-name \
            describe-connector:--connector-label describe-connector-entity:--connector-entity-name \
            describe-connector-entity:--connector-profile-name \
            describe-connector-entity:--api-version \
            describe-connector-profiles:--connector-profile-names \
            describe-connector-profiles:--connector-label \
            describe-connector-profiles:--max-results describe-connector-profiles:--next-token \
            describe-connectors:--max-results describe-connectors:--next-token \
            describe-flow-execution-records:--max-results \
            describe-flow-execution-records:--next-token \
            list-connector-entities:--connector-profile-name \
            list-connector-entities:--entities-path list-connector-entities:--api-version \
            list-connector-entities:--max-results list-connector-entities:--next-token \
            list-connectors:--max-results list-connectors:--next-token list-flows:--max-results \
            list-flows:--next-token list-tags-for-resource:--resource-arn \
            register-connector:--connector-label register-connector:--description \
            register-connector:--connector-provisioning-config register-connector:--client-token \
            reset-connector-metadata-cache:--connector-profile-name \
            reset-connector-metadata-cache:--connector-entity-name \
            reset-connector-metadata-cache:--entities-path \
            reset-connector-metadata-cache:--api-version start-flow:--client-token \
            tag-resource:--resource-arn tag-resource:--tags unregister-connector:--connector-label \
            untag-resource:--resource-arn untag-resource:--tag-keys \
            update-connector-profile:--connector-profile-name \
            update-connector-profile:--connector-profile-config \
            update-connector-profile:--client-token \
            update-connector-registration:--connector-label \
            update-connector-registration:--description \
            update-connector-registration:--connector-provisioning-config \
            update-connector-registration:--client-token update-flow:--description \
            update-flow:--trigger-config update-flow:--source-flow-config \
            update-flow:--destination-flow-config-list update-flow:--tasks \
            update-flow:--metadata-catalog-config update-flow:--client-token
            printf '%s\n' text-or-file
        case create-connector-profile:--connector-type describe-connector:--connector-type \
            describe-connector-entity:--connector-type \
            describe-connector-profiles:--connector-type describe-connectors:--connector-types \
            list-connector-entities:--connector-type \
            reset-connector-metadata-cache:--connector-type
            printf '%s\n' words Salesforce Singular Slack Redshift S3 Marketo Googleanalytics \
                Zendesk Servicenow Datadog Trendmicro Snowflake Dynatrace Infornexus Amplitude \
                Veeva EventBridge LookoutMetrics Upsolver Honeycode CustomerProfiles SAPOData \
                CustomConnector Pardot
        case create-connector-profile:--connection-mode update-connector-profile:--connection-mode
            printf '%s\n' words Public Private
        case register-connector:--connector-provisioning-type
            printf '%s\n' words LAMBDA
        case :--completions
            printf '%s\n' words bash zsh fish
        case '*:--profile' '*:--region'
            printf '%s\n' live
        case '*:--endpoint-url' '*:--cli-connect-timeout' '*:--cli-read-timeout'
            printf '%s\n' text
        case '*:--ca-bundle'
            printf '%s\n' files
        case '*:--cli-input-json' '*:--endpoint-url' '*:--query' '*:--cli-read-timeout' \
            '*:--cli-connect-timeout'
            printf '%s\n' text-or-file
        case '*:--generate-cli-skeleton'
            printf '%s\n' words input output
        case '*:--output'
            printf '%s\n' words json text table yaml yaml-stream off
        case '*:--color'
            printf '%s\n' words on off auto
    end
end

# Answers with what an argument of a command is, counted from 0.
function __appflow_argument
    switch "$argv[1]:$argv[2]"
        case use:0 flows:0 runs:0 show:0 start:0 stop:0 watch:0 'wait:*' profile:0 region:0
            printf '%s\n' live
        case 'cancel:*'
            printf '%s\n' live-or-marked-files
        case set:0
            printf '%s\n' words read-only output
        case set:1
            printf '%s\n' words json on table
        case history:0
            printf '%s\n' text
        case help:0
            printf '%s\n' \
                words \
                use\t'select the flow that later commands mean; without a name, none' \
                flows\t'list the flows, or those that match a pattern' \
                runs\t'list the runs of a flow: the unfinished ones and the latest' \
                show\t'show all about a flow, or about a run of the selected one' \
                cancel\t'cancel runs: some by id, or all that are active' \
                start\t'start a run of an on-demand flow, or activate a scheduled one' \
                stop\t'stop the schedule or trigger of a flow; its active runs go on' \
                watch\t'tell every change of a flow\'s runs until none is unfinished' \
                wait\t'wait until runs have ended: those named, or all unfinished ones' \
                profile\t'list the profiles, or go to another (drops the selected flow)' \
                region\t'show the region, or go to another (drops the selected flow)' \
                set\t'show the settings of this session, or change one' \
                history\t'list the lines typed before, or those that contain PATTERN (* and ? as in names)' \
                journal\t'list the changes made from this machine, and how each ended' \
                help\t'list the commands, or tell all about one or about an AWS operation' \
                exit\t'leave the shell (Ctrl-D does too)' \
                quit\t'leave the shell (Ctrl-D does too)' \
                q\t'leave the shell (Ctrl-D does too)' \
                cancel-flow-executions\t'cancel runs of a flow, some or all that are active' \
                create-connector-profile\t'store how to reach an application, and the credentials for it' \
                create-flow\t'create a flow' \
                delete-connector-profile\t'delete a connector profile with its credentials' \
                delete-flow\t'delete a flow and the list of its runs' \
                describe-connector\t'tell what one connector can do' \
                describe-connector-entity\t'tell the fields of an entity' \
                describe-connector-profiles\t'tell the settings of connector profiles' \
                describe-connectors\t'tell what connectors there are and what each can do' \
                describe-flow\t'tell the settings of a flow and how its last run ended' \
                describe-flow-execution-records\t'list the runs of a flow' \
                list-connector-entities\t'list the entities of an application' \
                list-connectors\t'list the custom connectors that are registered' \
                list-flows\t'list the flows of the account in the region' \
                list-tags-for-resource\t'list the tags of a flow' \
                register-connector\t'register a custom connector' \
                reset-connector-metadata-cache\t'have AppFlow read anew what an application offers' \
                start-flow\t'run an on-demand flow, or activate a schedule or trigger' \
                stop-flow\t'deactivate the schedule or trigger of a flow; its runs go on' \
                tag-resource\t'set tags of a flow' \
                unregister-connector\t'remove a custom connector' \
                untag-resource\t'take tags off a flow' \
                update-connector-profile\t'change the connection or credentials of a connector profile' \
                update-connector-registration\t'bring a custom connector up to date' \
                update-flow\t'change the settings of a flow'
    end
end

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
