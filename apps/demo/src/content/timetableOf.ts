import {
  type CreatedTimetable,
  checkTimetable,
  createTeachingCalendar,
  createTimetable,
  type Programme,
  type TrainingClass,
} from "@sotruong/courses";

/** The timetable that a class was given, else the one its programme makes from the opening day on. */
export function timetableOf(trainingClass: TrainingClass, programme: Programme): CreatedTimetable {
  const { opensOn, timetable, room, fieldVisits = [] } = trainingClass;
  const { topics = [] } = programme;
  const calendar = createTeachingCalendar();
  if (timetable !== undefined) {
    return { entries: timetable, findings: checkTimetable(timetable, { topics, calendar }) };
  }
  if (opensOn === undefined) return { entries: [], findings: [] };
  const place = fieldVisits[0]?.place;
  const visits = topics.filter(({ activity }) => activity === "field-visit");
  return createTimetable(topics, {
    startsOn: opensOn,
    calendar,
    ...(room === undefined ? {} : { room }),
    assignments: Object.fromEntries(
      visits.map(({ id }) => [id, place === undefined ? {} : { place }]),
    ),
  });
}
