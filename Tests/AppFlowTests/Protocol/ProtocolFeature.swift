import JSON

/// What a case uses of REST-JSON that no operation of AppFlow does.
enum ProtocolFeature: Sendable, Hashable, CaseIterable {
    case blob
    case header
    case status
    case payload
    case document
    case otherName
    case otherMoment
    case notANumber
    case queryMap
    case labelOfMoment
    case severalSegments
    case constantQuery
    case hostPrefix
    case checksum
    case compression
    case noJSON

    /// The features of a case, as far as its values use them.
    static func used(by item: ProtocolCase) -> Set<ProtocolFeature> {
        var finder = FeatureFinder(shapes: item.shapes)
        finder.lookAtOperation(item.given)
        if item.value["serialized"] != nil {
            finder.lookAtTop(item.value["params"] ?? [:], item.given["input"])
        }
        if let body = item.value["response"]?["body"]?.stringValue, !body.isEmpty,
            (try? json(body)) == nil
        {
            finder.features.insert(.noJSON)
        }
        if let result = item.value["result"] { finder.lookAtTop(result, item.given["output"]) }
        return finder.features
    }
}

/// Walks through the values of a case, beside their shapes.
private struct FeatureFinder {
    let shapes: SuiteShapes
    var features: Set<ProtocolFeature> = []

    mutating func lookAtOperation(_ given: JSONObject) {
        let path = given["http"]?["requestUri"]?.stringValue ?? ""
        if path.contains("?") { features.insert(.constantQuery) }
        if path.contains("+}") { features.insert(.severalSegments) }
        if given["endpoint"] != nil { features.insert(.hostPrefix) }
        if given["httpChecksumRequired"] != nil || given["httpChecksum"] != nil {
            features.insert(.checksum)
        }
        if given["requestcompression"] != nil { features.insert(.compression) }
    }

    mutating func lookAtTop(_ value: JSONValue, _ reference: JSONValue?) {
        guard let reference else { return }
        let traits = shapes.traits(of: reference)
        if traits["payload"] != nil { features.insert(.payload) }
        look(at: value, traits, isTop: true)
    }

    private mutating func look(at value: JSONValue, _ traits: JSONObject, isTop: Bool = false) {
        if traits["document"] != nil { features.insert(.document) }
        switch traits["type"]?.stringValue {
        case "blob": features.insert(.blob)
        case "float", "double":
            if value.stringValue != nil { features.insert(.notANumber) }
        case "timestamp":
            let format = traits["timestampFormat"]?.stringValue ?? "unixTimestamp"
            if format != "unixTimestamp" { features.insert(.otherMoment) }
        case "list":
            let item = shapes.traits(of: traits["member"])
            for element in value.arrayValue ?? [] { look(at: element, item) }
        case "map":
            let item = shapes.traits(of: traits["value"])
            for (_, element) in value.objectValue ?? [:] { look(at: element, item) }
        case "structure":
            for (name, element) in value.objectValue ?? [:] {
                let member = shapes.traits(of: traits["members"]?[name])
                if isTop { lookAtPlace(of: member) }
                let isInBody = !isTop || member["location"] == nil
                let wireName = member["locationName"]?.stringValue
                if isInBody, let wireName, wireName != name { features.insert(.otherName) }
                look(at: element, member)
            }
        default: break
        }
    }

    private mutating func lookAtPlace(of member: JSONObject) {
        let type = member["type"]?.stringValue
        switch member["location"]?.stringValue {
        case "header", "headers": features.insert(.header)
        case "statusCode": features.insert(.status)
        case "uri" where type == "timestamp": features.insert(.labelOfMoment)
        case "querystring" where type == "map": features.insert(.queryMap)
        default: break
        }
    }
}
