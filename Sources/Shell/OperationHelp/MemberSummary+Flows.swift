extension MemberSummary {
    /// Options of the operations on flows and runs.
    static let flows = HelpTable(
        """
        cancel-flow-executions flow-name: The flow whose runs are cancelled.
        cancel-flow-executions execution-ids: The runs to cancel. Left out, EVERY active run of \
        the flow is cancelled. An empty list is refused before anything is sent. \
        describe-flow-execution-records tells the ids.
        create-flow description: A text for people.
        create-flow destination-flow-config-list: Where the data goes. The list takes one \
        destination: connector type, connector profile, and the properties of that connector.
        create-flow flow-name: The name of the new flow, without spaces.
        create-flow metadata-catalog-config: What to enter in a data catalog, such as AWS Glue, \
        about the data that runs write.
        create-flow source-flow-config: Where the data comes from: connector type, connector \
        profile, the properties of that connector, and for incremental pulls the field that tells \
        what is new.
        create-flow tags: Tags for the new flow, up to 50.
        create-flow tasks: What happens to the data on the way, in order: which fields are taken, \
        to which fields they go, filters, masks, checks. At least one task must say which fields \
        are taken.
        create-flow trigger-config: When the flow runs: OnDemand at start-flow, Scheduled by a \
        schedule, Event when the source tells of a change.
        delete-flow flow-name: The flow to delete.
        delete-flow force-delete: Delete it even while it is in use.
        describe-flow-execution-records flow-name: The flow whose runs are listed.
        list-flows max-results: How many flows the reply has at most. One page comes, never \
        several joined.
        start-flow client-token: Makes sending twice harmless: requests with one token start one \
        run, for 8 hours. Left out, it is a random UUID, the same for every attempt of one call.
        start-flow flow-name: The flow to run or to activate.
        stop-flow flow-name: The flow to deactivate.
        update-flow description: The new text for people.
        update-flow destination-flow-config-list: Where the data goes, in full.
        update-flow flow-name: The flow to change; its name can't be changed.
        update-flow metadata-catalog-config: What to enter in a data catalog about the data that \
        runs write.
        update-flow source-flow-config: Where the data comes from, in full.
        update-flow tasks: What happens to the data on the way, in full: tasks that are left out \
        are gone.
        update-flow trigger-config: When the flow runs, in full.
        """
    )
}
