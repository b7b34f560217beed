import AppFlow

/// What help says of an option that is a member of an operation's input.
struct OptionHelp {
    private let member: Member
    private let operation: Operation
    private let shape: Shape

    init(_ member: Member, _ operation: Operation) {
        self.member = member
        self.operation = operation
        shape = member.shape
    }

    /// Writes name, type, meaning, limits and syntax.
    func write(to page: inout HelpPage) {
        page.term(
            name,
            "(\(ShapeWords.type(of: shape))\(member.isRequired ? ", required" : ""))",
            indent: 2
        )
        page.text(MemberSummary.text(of: member, in: operation), indent: 6)
        let choices = ShapeWords.choices(of: shape)
        if !choices.isEmpty {
            page.text("One of: \(choices.joined(separator: ", ")).", indent: 6)
        }
        let limits = ShapeWords.limits(of: shape)
        if !limits.isEmpty { page.text("Limits: \(limits)", indent: 6) }
        syntax(&page)
        secrets(&page)
        page.blank()
    }

    private var name: String {
        let name = "--" + member.optionName
        if case .boolean = shape.type { return "\(name) | --no-\(member.optionName)" }
        return name
    }

    /// How the value is written, where it has parts.
    private func syntax(_ page: inout HelpPage) {
        guard !shape.isScalar else { return }
        page.blank()
        if case .list(let item) = shape.type, item.shape.isScalar {
            page.text("Syntax: \(name) VALUE VALUE ...", indent: 6)
        }
        if let shorthand = ShorthandSyntax.text(of: shape) {
            page.text("Shorthand:", indent: 6)
            page.text(shorthand, indent: 8, breakingAfter: [","])
        }
        page.text("JSON:", indent: 6)
        for line in JSONSyntax(shape).lines {
            page.text(line.text, indent: 8 + line.depth * 2, hanging: 4, breakingAfter: ["|"])
        }
    }

    private func secrets(_ page: inout HelpPage) {
        let names = OptionHelp.secrets(of: shape).sorted()
        guard !names.isEmpty else { return }
        page.blank()
        page.text(
            "Secret, and so kept out of history and journal: \(names.joined(separator: ", ")).",
            indent: 6
        )
    }

    /// The names of the members that are secrets as a whole, whatever stands in them.
    private static func secrets(of shape: Shape, depth: Int = 0) -> Set<String> {
        guard depth < OutputMembers.deepest else { return [] }
        return OutputMembers.inner(shape).members.reduce(into: []) { names, member in
            if member.shape.isSecret {
                names.insert(member.name)
            } else {
                names.formUnion(secrets(of: member.shape, depth: depth + 1))
            }
        }
    }
}
