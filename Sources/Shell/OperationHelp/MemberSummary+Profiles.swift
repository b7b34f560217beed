extension MemberSummary {
    /// Options of the operations on connector profiles.
    static let profiles = HelpTable(
        """
        create-connector-profile connection-mode: Private for AWS PrivateLink, Public for the \
        internet.
        create-connector-profile connector-profile-config: The properties and credentials of the \
        application, under the member of its name. Best in a file (file://PATH): a line with \
        secrets isn't kept in history here, but the system's shell may keep it.
        create-connector-profile connector-profile-name: The name of the new connector profile; \
        no other in the account and region has it.
        delete-connector-profile connector-profile-name: The connector profile to delete.
        delete-connector-profile force-delete: Delete it even while flows use it.
        describe-connector-profiles connector-profile-names: Which connector profiles to tell \
        about; all when left out.
        describe-connector-profiles connector-type: Only those of this application.
        describe-connector-profiles connector-label: Only those of the custom connector with \
        this label; for the type CustomConnector alone.
        update-connector-profile connection-mode: Private for AWS PrivateLink, Public for the \
        internet.
        update-connector-profile connector-profile-config: The new properties and credentials, in \
        full. Best in a file (file://PATH): a line with secrets isn't kept in history here, but \
        the system's shell may keep it.
        update-connector-profile connector-profile-name: The connector profile to change; its \
        name can't be changed.
        """
    )
}
