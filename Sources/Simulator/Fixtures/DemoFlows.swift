import JSON

/// The flows that everybody meets first.
enum DemoFlows {
    static let minute: Duration = .seconds(60)
    static let hour: Duration = .seconds(3_600)

    /// Flows that begin runs by themselves.
    static var scheduled: [FlowFixture] {
        [salesAccounts, sapMaterials, zendeskTickets, marketingLeads]
    }

    /// Flows that run when somebody starts them.
    static var onDemand: [FlowFixture] {
        [salesOrders, partnerUpload, nightlyHistory, snowflakeBackfill]
    }

    private static var salesAccounts: FlowFixture {
        var flow = FlowFixture(name: "sales-accounts", trigger: .scheduled)
        flow.description = "Accounts from Salesforce, every 15 minutes"
        flow.schedule = ScheduleFixture("rate(15minutes)")
        flow.tags = ["team": "sales", "env": "prod"]
        var stuck = RunFixture(
            id: "77b0c1d2-5a43-4f0e-9d7e-0c8d2f1f6a11",
            startedAgo: minute * 14
        )
        stuck.status = .inProgress
        stuck.records = 88_100
        stuck.standsStillSince = minute * 11
        var quick = RunFixture(
            id: "3f2a9e40-6d1b-4c55-8a0f-5b9e7c3d2e10",
            startedAgo: minute * 2
        )
        quick.status = .inProgress
        quick.records = 1_204_332
        quick.recordsPerSecond = 9_800
        quick.endsIn = minute * 20
        var fresh = RunFixture(
            id: "c41d07aa-90e2-4b7c-b1f3-2a6d8e5f9b04",
            startedAgo: .seconds(20)
        )
        fresh.status = .inProgress
        fresh.records = 3_100
        fresh.recordsPerSecond = 160
        fresh.endsIn = minute * 6
        var finished = RunFixture(
            id: "77e95f3c-1b28-4d6a-a4c9-d07f8b6e3c52",
            startedAgo: minute * 29
        )
        finished.records = 152_870
        finished.took = minute * 3
        var failed = RunFixture(startedAgo: minute * 44)
        failed.status = .error
        failed.records = 40_210
        failed.ending = .error(
            message: "The request to Salesforce failed: REQUEST_LIMIT_EXCEEDED",
            putFailures: 12
        )
        flow.runs = [stuck, quick, fresh, finished, failed]
        flow.runs += history(count: 18, every: minute * 15, from: minute * 59, records: 151_000)
        flow.nextRunIn = minute * 4
        return flow
    }

    private static var sapMaterials: FlowFixture {
        var flow = FlowFixture(name: "sap-materials", trigger: .scheduled)
        flow.description = "Material master of SAP S/4HANA to the lake"
        flow.schedule = ScheduleFixture("rate(1hours)")
        flow.schedule?.pullMode = "Complete"
        flow.source = ConnectorFixture.sap(path: "/sap/opu/odata/sap/API_PRODUCT_SRV/A_Product")
        flow.destinations = [ConnectorFixture.s3(bucket: "lake", prefix: "sap/materials")]
        var run = RunFixture(startedAgo: minute * 35)
        run.status = .inProgress
        run.records = 2_410_000
        run.recordsPerSecond = 1_150
        run.endsIn = minute * 15
        run.cancelTakes = .seconds(25)
        run.parallelProcesses = 4
        run.maxPageSize = 1_000
        flow.runs = [run] + history(count: 30, every: hour, from: minute * 95, records: 4_600_000)
        flow.newRuns.cancelTakes = .seconds(25)
        flow.newRuns.parallelProcesses = 4
        flow.newRuns.maxPageSize = 1_000
        return flow
    }

    private static var zendeskTickets: FlowFixture {
        var flow = FlowFixture(name: "zendesk-tickets", trigger: .scheduled)
        flow.status = .suspended
        flow.schedule = ScheduleFixture("rate(1days)")
        flow.schedule?.timezone = "Europe/Berlin"
        flow.source = ConnectorFixture.source("Zendesk", profile: "zendesk", object: "tickets")
        flow.runs = history(count: 7, every: hour * 24, from: hour * 76, records: 9_400)
        return flow
    }

    private static var marketingLeads: FlowFixture {
        var flow = FlowFixture(name: "marketing-leads", trigger: .scheduled)
        flow.status = .errored
        flow.statusMessage = "Deactivated after 10 failed runs in a row"
        flow.schedule = ScheduleFixture("rate(5minutes)")
        flow.source = ConnectorFixture.source("Marketo", profile: "marketo", object: "leads")
        flow.runs = (0..<10).map { place in
            var run = RunFixture(startedAgo: hour * 3 + minute * (place * 5))
            run.status = .error
            run.ending = .error(
                message: "Authentication with Marketo failed: the refresh token has expired",
                putFailures: 0
            )
            run.took = .seconds(6)
            return run
        }
        return flow
    }

    /// Runs that ended well, one after the other, `from` ago and before.
    static func history(count: Int, every: Duration, from: Duration, records: Int64)
        -> [RunFixture]
    {
        (0..<count).map { place in
            var run = RunFixture(startedAgo: from + every * place)
            run.records = records + Int64(place * 7_919 % 1_000)
            run.took = min(every / 3, .seconds(200))
            return run
        }
    }
}
