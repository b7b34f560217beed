extension MemberSummary {
    /// Options of the operations on tags.
    static let tags = HelpTable(
        """
        list-tags-for-resource resource-arn: The ARN of the flow, as describe-flow tells it.
        tag-resource resource-arn: The ARN of the flow, as describe-flow tells it.
        tag-resource tags: The tags to set, up to 50.
        untag-resource resource-arn: The ARN of the flow, as describe-flow tells it.
        untag-resource tag-keys: The keys of the tags to take off.
        """
    )
}
