extension MemberSummary {
    /// Options of the operations on connectors and their entities.
    static let connectors = HelpTable(
        """
        describe-connector-entity connector-entity-name: The entity, as list-connector-entities \
        names it.
        describe-connector-entity connector-profile-name: The connector profile to ask the \
        application with.
        describe-connectors connector-types: Which connectors to tell about; all when left out.
        list-connector-entities connector-profile-name: The connector profile to ask the \
        application with.
        list-connector-entities entities-path: Where to look, in an application that has entities \
        below others: the parent's name. Left out, the topmost ones are listed.
        list-connector-entities max-results: How many entities the reply has at most. One page \
        comes, never several joined.
        register-connector connector-label: The label to register it under; no other in the \
        account and region has it.
        register-connector connector-provisioning-config: The Lambda function behind the \
        connector, by its ARN.
        register-connector connector-provisioning-type: How the connector is provided; LAMBDA is \
        all there is.
        register-connector description: A text for people.
        reset-connector-metadata-cache api-version: Which version of its API the connector \
        profile has; for CustomConnector, and for applications that have several.
        reset-connector-metadata-cache connector-entity-name: The entity whose fields are \
        forgotten. Left out, the list of entities is.
        reset-connector-metadata-cache connector-profile-name: Whose application it is. Needed \
        by all types but those that have no connector profile, such as S3 and EventBridge.
        reset-connector-metadata-cache connector-type: Which application it is; needed where \
        there is no connector profile, as for S3 and EventBridge.
        reset-connector-metadata-cache entities-path: The parent of a nested entity, in an \
        application that has such.
        unregister-connector connector-label: The label of the custom connector to remove.
        unregister-connector force-delete: Remove it even while connector profiles use it.
        update-connector-registration connector-label: The label of the custom connector.
        update-connector-registration connector-provisioning-config: The Lambda function, by \
        its ARN, if it is another one now.
        update-connector-registration description: A text for people about the update.
        """
    )
}
