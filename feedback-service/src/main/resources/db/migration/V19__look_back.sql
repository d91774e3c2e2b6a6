-- Closed petitions are drawn and looked at again (F-12). What the draw was made from is kept: anybody can draw it again.
create table look_back (
    id         uuid primary key,
    branch     text        not null,
    title      text        not null,
    criteria   jsonb       not null,
    checklist  jsonb       not null,
    state      text        not null,
    seed       text        not null,
    candidates uuid[]      not null,
    drawn_by   text        not null,
    drawn_at   timestamptz not null,
    ended_at   timestamptz
);
create index look_back_branch on look_back (branch text_pattern_ops, drawn_at desc);

create table look_back_item (
    look_back_id uuid    not null references look_back,
    petition_id  uuid    not null,
    place        integer not null,
    answers      jsonb,
    sound        boolean,
    words_id     uuid,
    looked_by    text,
    looked_at    timestamptz,
    follow_up    text,
    follow_up_id uuid,
    primary key (look_back_id, petition_id)
);
create index look_back_item_petition on look_back_item (petition_id);

-- Samples are drawn from closings of a time.
create index handling_closed_at on handling (closed_at) where closed_at is not null;
