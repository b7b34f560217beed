import AppFlow

/// What help says of each error that the operations declare.
enum ErrorMeaning {
    /// A few words without a full stop.
    static func text(of error: ErrorShape) -> String {
        table[error.name] ?? ""
    }

    static let table = HelpTable(
        """
        AccessDeniedException: these credentials may not do it
        ConflictException: the name is taken, it is in use, or something else changes it just now
        ConnectorAuthenticationException: the application refused the credentials
        ConnectorServerException: the application failed, or couldn't be reached
        InternalServerException: the service failed
        ResourceNotFoundException: nothing of that name is there, in this account and region
        ServiceQuotaExceededException: the account has as many as it may have
        ThrottlingException: too many requests in a short time
        UnsupportedOperationException: flows or connectors of this kind can't do that
        ValidationException: a value isn't right; the message says which
        """
    )
}
