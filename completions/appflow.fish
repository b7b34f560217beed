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
        cancel-flow-executions\t'AWS operation' \
        create-connector-profile\t'AWS operation' \
        create-flow\t'AWS operation' \
        delete-connector-profile\t'AWS operation' \
        delete-flow\t'AWS operation' \
        describe-connector\t'AWS operation' \
        describe-connector-entity\t'AWS operation' \
        describe-connector-profiles\t'AWS operation' \
        describe-connectors\t'AWS operation' \
        describe-flow\t'AWS operation' \
        describe-flow-execution-records\t'AWS operation' \
        list-connector-entities\t'AWS operation' \
        list-connectors\t'AWS operation' \
        list-flows\t'AWS operation' \
        list-tags-for-resource\t'AWS operation' \
        register-connector\t'AWS operation' \
        reset-connector-metadata-cache\t'AWS operation' \
        start-flow\t'AWS operation' \
        stop-flow\t'AWS operation' \
        tag-resource\t'AWS operation' \
        unregister-connector\t'AWS operation' \
        untag-resource\t'AWS operation' \
        update-connector-profile\t'AWS operation' \
        update-connector-registration\t'AWS operation' \
        update-flow\t'AWS operation'
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
                --execution-ids \
                --cli-input-json \
                --generate-cli-skeleton
        case create-connector-profile
            printf '%s\n' \
                --connector-profile-name\trequired \
                --kms-arn \
                --connector-type\trequired \
                --connector-label \
                --connection-mode\trequired \
                --connector-profile-config\trequired \
                --client-token \
                --cli-input-json \
                --generate-cli-skeleton
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
                --client-token \
                --cli-input-json \
                --generate-cli-skeleton
        case delete-connector-profile
            printf '%s\n' \
                --connector-profile-name\trequired \
                --force-delete \
                --no-force-delete \
                --cli-input-json \
                --generate-cli-skeleton
        case delete-flow
            printf '%s\n' \
                --flow-name\trequired \
                --force-delete \
                --no-force-delete \
                --cli-input-json \
                --generate-cli-skeleton
        case describe-connector
            printf '%s\n' \
                --connector-type\trequired \
                --connector-label \
                --cli-input-json \
                --generate-cli-skeleton
        case describe-connector-entity
            printf '%s\n' \
                --connector-entity-name\trequired \
                --connector-type \
                --connector-profile-name \
                --api-version \
                --cli-input-json \
                --generate-cli-skeleton
        case describe-connector-profiles
            printf '%s\n' --connector-profile-names --connector-type --connector-label \
                --max-results --next-token --cli-input-json --generate-cli-skeleton
        case describe-connectors
            printf '%s\n' --connector-types --max-results --next-token --cli-input-json \
                --generate-cli-skeleton
        case describe-flow stop-flow
            printf '%s\n' \
                --flow-name\trequired \
                --cli-input-json \
                --generate-cli-skeleton
        case describe-flow-execution-records
            printf '%s\n' \
                --flow-name\trequired \
                --max-results \
                --next-token \
                --cli-input-json \
                --generate-cli-skeleton
        case list-connector-entities
            printf '%s\n' --connector-profile-name --connector-type --entities-path --api-version \
                --max-results --next-token --cli-input-json --generate-cli-skeleton
        case list-connectors list-flows
            printf '%s\n' --max-results --next-token --cli-input-json --generate-cli-skeleton
        case list-tags-for-resource
            printf '%s\n' \
                --resource-arn\trequired \
                --cli-input-json \
                --generate-cli-skeleton
        case register-connector
            printf '%s\n' --connector-label --description --connector-provisioning-type \
                --connector-provisioning-config --client-token --cli-input-json \
                --generate-cli-skeleton
        case reset-connector-metadata-cache
            printf '%s\n' --connector-profile-name --connector-type --connector-entity-name \
                --entities-path --api-version --cli-input-json --generate-cli-skeleton
        case start-flow
            printf '%s\n' \
                --flow-name\trequired \
                --client-token \
                --cli-input-json \
                --generate-cli-skeleton
        case tag-resource
            printf '%s\n' \
                --resource-arn\trequired \
                --tags\trequired \
                --cli-input-json \
                --generate-cli-skeleton
        case unregister-connector
            printf '%s\n' \
                --connector-label\trequired \
                --force-delete \
                --no-force-delete \
                --cli-input-json \
                --generate-cli-skeleton
        case untag-resource
            printf '%s\n' \
                --resource-arn\trequired \
                --tag-keys\trequired \
                --cli-input-json \
                --generate-cli-skeleton
        case update-connector-profile
            printf '%s\n' \
                --connector-profile-name\trequired \
                --connection-mode\trequired \
                --connector-profile-config\trequired \
                --client-token \
                --cli-input-json \
                --generate-cli-skeleton
        case update-connector-registration
            printf '%s\n' \
                --connector-label\trequired \
                --description \
                --connector-provisioning-config \
                --client-token \
                --cli-input-json \
                --generate-cli-skeleton
        case update-flow
            printf '%s\n' \
                --flow-name\trequired \
                --description \
                --trigger-config\trequired \
                --source-flow-config\trequired \
                --destination-flow-config-list\trequired \
                --tasks\trequired \
                --metadata-catalog-config \
                --client-token \
                --cli-input-json \
                --generate-cli-skeleton
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
                --endpoint-url\t'another endpoint than AWS\'s own' \
                --output\t'how to print the reply' \
                --query\t'print only what this JMESPath expression picks' \
                --profile\t'the profile of the AWS config files' \
                --region\t'the region' \
                --color\t'colour a table: on, off, or auto, on a terminal' \
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

# Answers with what follows an option of a command; nothing follows a switch.
function __appflow_value
    switch "$argv[1]:$argv[2]"
        case flows:--output runs:--output show:--output journal:--output
            printf '%s\n' words table json
        case runs:--flow show:--flow cancel:--flow start:--flow stop:--flow watch:--flow \
            watch:--every wait:--flow wait:--timeout journal:--last simulate:--port \
            simulate:--access-key simulate:--secret-key cancel-flow-executions:--flow-name \
            cancel-flow-executions:--execution-ids cancel-flow-executions:--cli-input-json \
            cancel-flow-executions:--generate-cli-skeleton \
            create-connector-profile:--connector-profile-name create-connector-profile:--kms-arn \
            create-connector-profile:--connector-label \
            create-connector-profile:--connector-profile-config \
            create-connector-profile:--client-token create-connector-profile:--cli-input-json \
            create-connector-profile:--generate-cli-skeleton create-flow:--flow-name \
            create-flow:--description create-flow:--kms-arn create-flow:--trigger-config \
            create-flow:--source-flow-config create-flow:--destination-flow-config-list \
            create-flow:--tasks create-flow:--tags create-flow:--metadata-catalog-config \
            create-flow:--client-token create-flow:--cli-input-json \
            create-flow:--generate-cli-skeleton delete-connector-profile:--connector-profile-name \
            delete-connector-profile:--cli-input-json \
            delete-connector-profile:--generate-cli-skeleton delete-flow:--flow-name \
            delete-flow:--cli-input-json delete-flow:--generate-cli-skeleton \
            describe-connector:--connector-label describe-connector:--cli-input-json \
            describe-connector:--generate-cli-skeleton \
            describe-connector-entity:--connector-entity-name \
            describe-connector-entity:--connector-profile-name \
            describe-connector-entity:--api-version describe-connector-entity:--cli-input-json \
            describe-connector-entity:--generate-cli-skeleton \
            describe-connector-profiles:--connector-profile-names \
            describe-connector-profiles:--connector-label \
            describe-connector-profiles:--max-results describe-connector-profiles:--next-token \
            describe-connector-profiles:--cli-input-json \
            describe-connector-profiles:--generate-cli-skeleton \
            describe-connectors:--connector-types describe-connectors:--max-results \
            describe-connectors:--next-token describe-connectors:--cli-input-json \
            describe-connectors:--generate-cli-skeleton describe-flow:--flow-name \
            describe-flow:--cli-input-json describe-flow:--generate-cli-skeleton \
            describe-flow-execution-records:--flow-name \
            describe-flow-execution-records:--max-results \
            describe-flow-execution-records:--next-token \
            describe-flow-execution-records:--cli-input-json \
            describe-flow-execution-records:--generate-cli-skeleton \
            list-connector-entities:--connector-profile-name \
            list-connector-entities:--entities-path list-connector-entities:--api-version \
            list-connector-entities:--max-results list-connector-entities:--next-token \
            list-connector-entities:--cli-input-json \
            list-connector-entities:--generate-cli-skeleton list-connectors:--max-results \
            list-connectors:--next-token list-connectors:--cli-input-json \
            list-connectors:--generate-cli-skeleton list-flows:--max-results \
            list-flows:--next-token list-flows:--cli-input-json list-flows:--generate-cli-skeleton \
            list-tags-for-resource:--resource-arn list-tags-for-resource:--cli-input-json \
            list-tags-for-resource:--generate-cli-skeleton register-connector:--connector-label \
            register-connector:--description register-connector:--connector-provisioning-config \
            register-connector:--client-token register-connector:--cli-input-json \
            register-connector:--generate-cli-skeleton \
            reset-connector-metadata-cache:--connector-profile-name \
            reset-connector-metadata-cache:--connector-entity-name \
            reset-connector-metadata-cache:--entities-path \
            reset-connector-metadata-cache:--api-version \
            reset-connector-metadata-cache:--cli-input-json \
            reset-connector-metadata-cache:--generate-cli-skeleton start-flow:--flow-name \
            start-flow:--client-token start-flow:--cli-input-json \
            start-flow:--generate-cli-skeleton stop-flow:--flow-name stop-flow:--cli-input-json \
            stop-flow:--generate-cli-skeleton tag-resource:--resource-arn tag-resource:--tags \
            tag-resource:--cli-input-json tag-resource:--generate-cli-skeleton \
            unregister-connector:--connector-label unregister-connector:--cli-input-json \
            unregister-connector:--generate-cli-skeleton untag-resource:--resource-arn \
            untag-resource:--tag-keys untag-resource:--cli-input-json \
            untag-resource:--generate-cli-skeleton \
            update-connector-profile:--connector-profile-name \
            update-connector-profile:--connector-profile-config \
            update-connector-profile:--client-token update-connector-profile:--cli-input-json \
            update-connector-profile:--generate-cli-skeleton \
            update-connector-registration:--connector-label \
            update-connector-registration:--description \
            update-connector-registration:--connector-provisioning-config \
            update-connector-registration:--client-token \
            update-connector-registration:--cli-input-json \
            update-connector-registration:--generate-cli-skeleton update-flow:--flow-name \
            update-flow:--description update-flow:--trigger-config \
            update-flow:--source-flow-config update-flow:--destination-flow-config-list \
            update-flow:--tasks update-flow:--metadata-catalog-config update-flow:--client-token \
            update-flow:--cli-input-json update-flow:--generate-cli-skeleton :-c
            printf '%s\n' text
        case simulate:--flows
            printf '%s\n' files
        case create-connector-profile:--connector-type describe-connector:--connector-type \
            describe-connector-entity:--connector-type \
            describe-connector-profiles:--connector-type list-connector-entities:--connector-type \
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
        case '*:--profile'
            printf '%s\n' profiles
        case '*:--region'
            printf '%s\n' words af-south-1 ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 \
                ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 \
                us-east-1 us-east-2 us-west-1 us-west-2
        case '*:--endpoint-url' '*:--cli-connect-timeout' '*:--cli-read-timeout' '*:--query'
            printf '%s\n' text
        case '*:--ca-bundle'
            printf '%s\n' files
        case '*:--output'
            printf '%s\n' words json text table yaml yaml-stream off
        case '*:--color'
            printf '%s\n' words on off auto
    end
end

# Answers with what an argument of a command is, counted from 0.
function __appflow_argument
    switch "$argv[1]:$argv[2]"
        case use:0 flows:0 runs:0 show:0 start:0 stop:0 watch:0 'wait:*' history:0
            printf '%s\n' text
        case 'cancel:*'
            printf '%s\n' marked-files
        case profile:0
            printf '%s\n' profiles
        case region:0
            printf '%s\n' words af-south-1 ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 \
                ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 \
                us-east-1 us-east-2 us-west-1 us-west-2
        case set:0
            printf '%s\n' words read-only output
        case set:1
            printf '%s\n' words json on table
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

# Answers with the profiles of the AWS config files.
function __appflow_profiles
    set -l config ~/.aws/config
    set -l credentials ~/.aws/credentials
    set -q AWS_CONFIG_FILE; and set config $AWS_CONFIG_FILE
    set -q AWS_SHARED_CREDENTIALS_FILE; and set credentials $AWS_SHARED_CREDENTIALS_FILE
    sed -n 's/^\[\(profile[[:space:]]\{1,\}\)\{0,1\}\([A-Za-z0-9_.@+-]\{1,\}\)[[:space:]]*\].*$/\2/p' \
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
