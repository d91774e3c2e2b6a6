-- The category tree 诉求分类 (I-11), imported; a path is level1/level2/level3.
create table category (
    path             text primary key,
    level1           text  not null,
    level2           text  not null,
    level3           text  not null,
    lead_unit        text,
    supporting_units jsonb not null
);

-- What was learned from confirmed texts; the newest is in force.
create table category_model (
    version    bigint generated always as identity primary key,
    trained_at timestamptz      not null default clock_timestamp(),
    texts      integer          not null,
    macro_f1   double precision not null,
    model      bytea            not null
);

-- What a person has confirmed.
alter table petition add column category text references category (path);
alter table petition add column category_by text;
