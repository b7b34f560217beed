import JSON
import World

extension Store {
    /// A store with the flows and runs that options ask for, as they are at `now`.
    init(_ options: SimulatorOptions, at now: Timestamp, random: any RandomSource) {
        let speed = options.speed > 0 ? options.speed : 1
        self.init(listLag: options.listLag, speed: speed, random: random)
        for fixture in options.flows {
            insert(Flow(fixture, at: now, speed: speed))
        }
    }
}

extension Flow {
    fileprivate init(_ fixture: FlowFixture, at now: Timestamp, speed: Double) {
        let schedule = fixture.schedule?.properties(at: now)
        let interval = fixture.runsEvery ?? schedule.flatMap(Schedule.interval)
        self.init(
            name: fixture.name,
            description: fixture.description,
            status: fixture.status,
            statusMessage: fixture.statusMessage,
            trigger: fixture.trigger,
            schedule: schedule,
            interval: fixture.trigger == .onDemand ? nil : interval.map { $0 / speed },
            source: fixture.source,
            destinations: fixture.destinations.map(JSONValue.object),
            tasks: fixture.tasks.map(JSONValue.object),
            tags: fixture.tags,
            kmsArn: fixture.kmsArn,
            createdAt: now.advanced(by: .zero - fixture.createdAgo),
            updatedAt: now.advanced(by: .zero - fixture.createdAgo / 2),
            newRuns: fixture.newRuns
        )
        let sorted = fixture.runs.enumerated().sorted {
            $0.element.startedAgo > $1.element.startedAgo
        }
        for (place, run) in sorted {
            runs.add(
                id: run.id ?? Scatter.uuid(of: "\(fixture.name) \(place)"),
                startsAt: now.advanced(by: .zero - run.startedAgo),
                listedFrom: now.advanced(by: .zero - max(run.startedAgo, .zero)),
                course: run.course(at: now, speed: speed, every: interval),
                cancelledAt: run.cancelled(at: now, speed: speed)
            )
        }
        guard status == .active, let interval = self.interval else { return }
        let wait = fixture.nextRunIn.map { $0 / speed } ?? untilNextRun(interval, at: now)
        nextRun = now.advanced(by: wait)
    }

    /// The time from `now` to the next multiple of the interval after the newest run.
    private func untilNextRun(_ interval: Duration, at now: Timestamp) -> Duration {
        guard interval > .zero, let newest = runs.byStart.last?.startsAt, newest <= now else {
            return interval
        }
        let age = now.since(newest)
        return interval - (age - interval * (age / interval).rounded(.down))
    }
}

extension ScheduleFixture {
    fileprivate func properties(at now: Timestamp) -> JSONObject {
        var properties: JSONObject = ["scheduleExpression": .string(expression)]
        properties["dataPullMode"] = .string(pullMode)
        let start = now.advanced(by: .zero - startedAgo)
        properties["scheduleStartTime"] = Timestamp(seconds: start.seconds).json
        properties["timezone"] = timezone.map(JSONValue.string)
        properties["scheduleOffset"] = offset.map { .number(JSONNumber($0)) }
        return properties
    }
}

extension RunFixture {
    /// When its cancel was accepted, for a run that was cancelled.
    fileprivate func cancelled(at now: Timestamp, speed: Double) -> Timestamp? {
        switch status {
        case .cancelStarted: now
        case .canceled: finished(at: now).advanced(by: .zero - cancelTakes / speed)
        case .inProgress, .successful, .error: nil
        }
    }

    fileprivate func course(at now: Timestamp, speed: Double, every interval: Duration?)
        -> RunCourse
    {
        let starts = now.advanced(by: .zero - startedAgo)
        var course = RunCourse(counted: max(now, starts), records: records)
        course.bytesPerRecord = bytesPerRecord
        course.writtenShare = writtenShare
        course.cancelTakes = cancelTakes / speed
        course.unreported = unreported
        course.parallelProcesses = parallelProcesses
        course.maxPageSize = maxPageSize
        course.dataPull = interval.map { (starts.advanced(by: .zero - $0), starts) }
        if !hasResult { course.unreported = Set(RunCounter.allCases) }
        switch status {
        case .inProgress:
            course.recordsPerSecond = recordsPerSecond * speed
            course.end = endsIn.map { (max(now, starts).advanced(by: $0 / speed), ending) }
            course.standsStillFrom = standsStillSince.map { now.advanced(by: .zero - $0) }
        case .successful:
            course.end = (finished(at: now), .successful)
        case .error:
            course.end = (finished(at: now), ending == .successful ? .usualError : ending)
        case .cancelStarted, .canceled:
            break
        }
        return course
    }

    private func finished(at now: Timestamp) -> Timestamp {
        let age = max(startedAgo, .zero)
        let took = min(took ?? min(age / 2, .seconds(240)), age)
        return now.advanced(by: took - age)
    }
}
