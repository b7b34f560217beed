import JSON

extension DemoFlows {
    static var salesOrders: FlowFixture {
        var flow = FlowFixture(name: "sales-orders", trigger: .onDemand)
        flow.description = "Orders, when somebody asks for them"
        flow.source = ConnectorFixture.salesforce(object: "Order")
        flow.tags = ["team": "sales", "env": "prod"]
        flow.runs = history(count: 4, every: hour * 5, from: minute * 66, records: 310_450)
        return flow
    }

    static var partnerUpload: FlowFixture {
        var flow = FlowFixture(name: "partner-upload", trigger: .onDemand)
        flow.description = "CSV of partners, from S3 to Salesforce"
        flow.source = ConnectorFixture.s3Source(bucket: "partners-in", prefix: "daily")
        flow.destinations = [
            ConnectorFixture.destination("Salesforce", profile: "salesforce-prod", object: "Lead")
        ]
        var run = RunFixture(startedAgo: minute * 3)
        run.status = .inProgress
        run.records = 900
        run.recordsPerSecond = 5
        run.endsIn = minute * 2
        run.ending = .error(message: "Required field is missing: Company", putFailures: 37)
        var cancelled = RunFixture(startedAgo: hour * 2)
        cancelled.status = .canceled
        cancelled.records = 410
        flow.runs = [run, cancelled]
        return flow
    }

    static var nightlyHistory: FlowFixture {
        var flow = FlowFixture(name: "nightly-history", trigger: .onDemand)
        flow.description = "250 runs, so that lists have pages"
        flow.runs = history(count: 250, every: hour * 24, from: hour * 9, records: 88_000)
        return flow
    }

    static var snowflakeBackfill: FlowFixture {
        var flow = FlowFixture(name: "snowflake-backfill", trigger: .onDemand)
        flow.destinations = [
            ConnectorFixture.destination("Snowflake", profile: "warehouse", object: "RAW.ACCOUNTS")
        ]
        flow.runs = (0..<4).map { place in
            var run = RunFixture(startedAgo: minute * (50 - place * 7))
            run.status = .inProgress
            run.records = Int64(600_000 - place * 90_000)
            run.recordsPerSecond = Double(700 - place * 110)
            run.endsIn = hour * 2
            run.cancelTakes = .seconds(12 + place * 6)
            return run
        }
        return flow
    }

    /// Flows that a tool can trip over.
    static var odd: [FlowFixture] {
        [eventOrders, draftInvoices, hashAndBang, neverRan]
    }

    private static var eventOrders: FlowFixture {
        var flow = FlowFixture(name: "salesforce-events", trigger: .event)
        flow.description = "Change events of opportunities"
        flow.source = ConnectorFixture.salesforce(object: "OpportunityChangeEvent")
        flow.destinations = [
            ConnectorFixture.destination(
                "EventBridge",
                profile: "events",
                object: "aws.partner/appflow/opportunities"
            )
        ]
        flow.runsEvery = minute * 3
        flow.newRuns.endsIn = .seconds(40)
        flow.newRuns.recordsPerSecond = 2
        flow.newRuns.unreported = [.bytesWritten]
        flow.runs = history(count: 12, every: minute * 3, from: minute * 2, records: 14)
        for place in flow.runs.indices { flow.runs[place].unreported = [.bytesWritten] }
        return flow
    }

    private static var draftInvoices: FlowFixture {
        var flow = FlowFixture(name: "draft-invoices", trigger: .scheduled)
        flow.status = .draft
        flow.schedule = ScheduleFixture("rate(30minutes)")
        flow.createdAgo = hour * 5
        return flow
    }

    private static var hashAndBang: FlowFixture {
        var flow = FlowFixture(name: "crm#eu!legacy@2.0", trigger: .onDemand)
        flow.description = "A name with every sign that a name may have"
        var run = RunFixture(startedAgo: minute * 6)
        run.status = .inProgress
        run.records = 12_000
        run.recordsPerSecond = 35
        run.unreported = [.bytesProcessed, .bytesWritten]
        var stopping = RunFixture(startedAgo: minute * 31)
        stopping.status = .cancelStarted
        stopping.records = 71_000
        stopping.cancelTakes = hour * 8
        flow.runs = [run, stopping]
        return flow
    }

    private static var neverRan: FlowFixture {
        var flow = FlowFixture(name: "a1", trigger: .onDemand)
        flow.description = "The shortest name there can be, without a run"
        flow.createdAgo = minute * 90
        return flow
    }
}
