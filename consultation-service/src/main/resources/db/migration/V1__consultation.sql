create table consultation (
    id            uuid primary key,
    version       bigint      not null,
    state         text        not null,
    grade         text        not null,
    reasons       jsonb       not null,
    due_at        timestamptz not null,
    chair         text,
    call          jsonb,
    statements    jsonb       not null,
    minutes       jsonb,
    waiver_ground text
);
