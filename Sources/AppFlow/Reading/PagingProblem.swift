/// What is wrong with the pages of a list.
public enum PagingProblem: Sendable, Hashable {
    /// The token for the next page came before: following it would never end.
    case repeatedToken(page: Int)
    /// The token for the next page is no text.
    case malformedToken(page: Int)
    /// More pages than any account can have.
    case tooManyPages(limit: Int)
}
