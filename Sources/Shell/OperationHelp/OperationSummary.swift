import AppFlow

/// What help says of each AWS operation, in words of our own.
enum OperationSummary {
    /// One line without a full stop, for lists.
    static func line(of operation: Operation) -> String {
        lines[operation.cliName] ?? ""
    }

    /// One to three sentences.
    static func text(of operation: Operation) -> String {
        texts[operation.cliName] ?? ""
    }

    static let lines = HelpTable(
        """
        cancel-flow-executions: cancel runs of a flow, some or all that are active
        create-connector-profile: store how to reach an application, and the credentials for it
        create-flow: create a flow
        delete-connector-profile: delete a connector profile with its credentials
        delete-flow: delete a flow and the list of its runs
        describe-connector: tell what one connector can do
        describe-connector-entity: tell the fields of an entity
        describe-connector-profiles: tell the settings of connector profiles
        describe-connectors: tell what connectors there are and what each can do
        describe-flow: tell the settings of a flow and how its last run ended
        describe-flow-execution-records: list the runs of a flow
        list-connector-entities: list the entities of an application
        list-connectors: list the custom connectors that are registered
        list-flows: list the flows of the account in the region
        list-tags-for-resource: list the tags of a flow
        register-connector: register a custom connector
        reset-connector-metadata-cache: have AppFlow read anew what an application offers
        start-flow: run an on-demand flow, or activate a schedule or trigger
        stop-flow: deactivate the schedule or trigger of a flow; its runs go on
        tag-resource: set tags of a flow
        unregister-connector: remove a custom connector
        untag-resource: take tags off a flow
        update-connector-profile: change the connection or credentials of a connector profile
        update-connector-registration: bring a custom connector up to date
        update-flow: change the settings of a flow
        """
    )

    static let texts = HelpTable(
        """
        cancel-flow-executions: Cancels the runs that --execution-ids names. Without that option \
        it cancels EVERY active run of the flow. A cancelled run can't be resumed; what it has \
        processed is charged, and what it has written stays. Ids of runs that haven't begun or \
        have ended come back in invalidExecutions, and the exit code is 0 all the same.
        create-connector-profile: Stores, under a name that flows refer to, how one application \
        is reached and with which credentials.
        create-flow: Creates a flow: where its data comes from, where it goes, what happens to it \
        on the way, and when. The connector profiles that it refers to must exist. start-flow \
        runs or activates it.
        delete-connector-profile: Deletes a connector profile, credentials included. While a flow \
        uses it the service refuses, unless --force-delete says otherwise.
        delete-flow: Deletes a flow; the list of its runs goes with it. While it is in use the \
        service refuses, unless --force-delete says otherwise.
        describe-connector: Tells all about one connector, AppFlow's own or a custom one: how it \
        authenticates, which triggers and operators it knows, and whether it can be a source, a \
        destination or both.
        describe-connector-entity: Tells the fields of one entity, such as Account in Salesforce: \
        name and type of each, and whether it can be read, written or filtered by.
        describe-connector-profiles: Tells the settings of the named connector profiles, or of \
        all, a page at a time. Credentials aren't in the reply, only the ARN of the secret that \
        holds them.
        describe-connectors: Tells which connectors AppFlow has, its own and custom ones, and what \
        each can do, a page at a time.
        describe-flow: Tells all settings of one flow, its status, its schedule and how the latest \
        run ended. The reply is the best start for update-flow.
        describe-flow-execution-records: Lists the runs of a flow with status, times, records and \
        bytes, a page at a time. There is no filter and no promised order: an active run can be \
        on any page, and one that has only just begun on none yet.
        list-connector-entities: Lists what an application has to offer as source or destination, \
        such as the tables or objects in it.
        list-connectors: Lists the custom connectors of the account in the region, a page at a \
        time. AppFlow's own are told by describe-connectors.
        list-flows: Lists the flows of the account in the region with status, trigger and last \
        run, a page at a time.
        list-tags-for-resource: Lists the tags of one flow.
        register-connector: Makes a custom connector known, so that connector profiles and flows \
        can use it. The Lambda function behind it has to be there before.
        reset-connector-metadata-cache: Has AppFlow forget what it knows of the entities and \
        fields of an application, so that the next question is answered from there. By itself it \
        forgets them within an hour.
        start-flow: Begins a run of an on-demand flow at once and replies with its executionId; a \
        run is billed. A flow with a schedule or an event trigger is activated instead, and the \
        reply names no run.
        stop-flow: Deactivates a flow with a schedule or an event trigger, so that no new runs \
        begin; those under way go on. An on-demand flow is refused: cancel-flow-executions ends \
        its runs.
        tag-resource: Sets tags of one flow, which is named by its ARN.
        unregister-connector: Removes a custom connector. While a connector profile uses it the \
        service refuses, unless --force-delete says otherwise.
        untag-resource: Takes tags off one flow, which is named by its ARN.
        update-connector-profile: Replaces connection mode, properties and credentials of a \
        connector profile.
        update-connector-registration: Has AppFlow take the latest version of the Lambda function \
        behind a custom connector, or another function.
        update-flow: Replaces the settings of a flow. What is required must be given in full, not \
        only what changes: the reply of describe-flow has it.
        """
    )
}
