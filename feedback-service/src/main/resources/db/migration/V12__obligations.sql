-- What must be done before a petition is closed: promises of the reply and action items of the minutes (E-22, F-08). The items of
-- minutes of before are in the timeline.
create table obligation (
    id             uuid primary key,
    petition_id    uuid not null,
    source         text not null,
    unit           text not null,
    due_on         date not null,
    state          text not null,
    reply_id       uuid,
    what_id        uuid,
    explanation_id uuid,
    kept_by        text,
    kept_at        timestamptz
);
create index obligation_petition on obligation (petition_id);

insert into obligation (id, petition_id, source, unit, due_on, state, kept_by, kept_at)
    select (item ->> 'itemId')::uuid, adopted.petition_id, 'ACTION_ITEM', item ->> 'unit', (item ->> 'dueOn')::date,
           case when done.event_id is null then 'OPEN' else 'KEPT' end, done.data::jsonb ->> 'doneBy', done.occurred_at
    from timeline adopted cross join lateral jsonb_array_elements(adopted.data::jsonb -> 'items') item
    left join timeline done on done.petition_id = adopted.petition_id and done.type like '%.action-item-done.%'
        and done.data::jsonb ->> 'itemId' = item ->> 'itemId'
    where adopted.type like '%.minutes-adopted.%'
    on conflict do nothing;
