extension ManualText {
    static let environment = HelpTable(
        """
        `AWS_PROFILE`, `AWS_DEFAULT_PROFILE`: The profile, where `--profile` names none; \
        the second before the first.
        `AWS_REGION`, `AWS_DEFAULT_REGION`: The region, where `--region` names none. The AWS CLI \
        version 1 reads the second alone.
        `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`: Keys. They are used \
        unless `--profile` or the command `profile` says otherwise; the prompt then says env.
        `AWS_ROLE_ARN`, `AWS_WEB_IDENTITY_TOKEN_FILE`: A role, and the token that it is taken with.
        `AWS_CONFIG_FILE`, `AWS_SHARED_CREDENTIALS_FILE`: Other places for the AWS files.
        `AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_APPFLOW`: Another endpoint than AWS's own; the \
        second before the first.
        `AWS_USE_FIPS_ENDPOINT`, `AWS_USE_DUALSTACK_ENDPOINT`: With true another of AWS's own \
        endpoints.
        `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`: Proxies, and hosts that are asked without one; \
        names in small letters come first. This machine is never asked through a proxy.
        `AWS_CA_BUNDLE`: A file with the certificate authorities to trust.
        `AWS_DEFAULT_OUTPUT`: How operations print their replies, where `--output` says nothing.
        `AWS_MAX_ATTEMPTS`, `AWS_RETRY_MODE`: How often a request is sent at most, and by which \
        rules it is sent again.
        `PAGER`: What shows listings that are longer than the screen, by default less -FRX; cat or \
        nothing for none.
        `NO_COLOR`: Anything but the empty text turns colour off. So does `TERM`=dumb.
        `XDG_STATE_HOME`: Where the folder for history and journal is, by default ~/.local/state.
        `XDG_CACHE_HOME`: Where the folder for what completion has read is, by default ~/.cache.
        """
    )

    static let files = HelpTable(
        """
        ~/.aws/config, ~/.aws/credentials: Profiles and keys, as the AWS CLI reads them. \
        Credentials come from all of its sources, in its order: the environment, roles, web \
        identity, aws sso login, these files, aws login, credential_process, a container, an EC2 \
        instance.
        ~/.aws/cli/cache, ~/.aws/sso/cache, ~/.aws/login/cache: Sessions of roles, aws sso login \
        and aws login, shared with the AWS CLI.
        ~/.local/state/appflow/history: The lines typed so far, one on each line, shared by all \
        shells.
        ~/.local/state/appflow/journal.jsonl: Every change that was sent from here, before it is \
        sent and again with its outcome. The command `journal` shows it.
        ~/.local/state/appflow/demo: Both of the demo.
        ~/.cache/appflow: Names that completion in the system's shell has read from the service.
        ~/.editrc: Key bindings, as for every program with libedit.
        """
    )

    static let keys = HelpTable(
        """
        `appflow_read_only`: With true no changing request is sent.
        `output`: How operations print their replies, where neither `--output` nor \
        AWS_DEFAULT_OUTPUT says so.
        `cli_timestamp_format`: With iso8601 replies have moments in that form; with wire or none \
        as the service sends them.
        `appflow_protected`: With true its name is red in the prompt.
        """
    )
}
