/// Why a text is no shorthand syntax.
struct ShorthandProblem: Error, Sendable, Hashable {
    /// What is wrong.
    enum Kind: Sendable, Hashable {
        /// Another character belongs here; nil stands for the end of the text.
        case expected(Character, received: Character?)
        /// A value belongs here.
        case expectedValue
        /// The key stands there for the second time.
        case repeatedKey(String)
        /// Lists and objects go deeper than the parser follows.
        case tooDeep(limit: Int)
        /// A file that `@=` names can't be read.
        indirect case file(ValueProblem)
    }

    let kind: Kind
    /// The whole text; nil where it may hold a secret.
    let text: String?
    /// Where it was noticed, in code points from 0.
    let offset: Int

    /// The same without the text.
    var withoutText: ShorthandProblem {
        ShorthandProblem(kind: kind, text: nil, offset: offset)
    }
}
