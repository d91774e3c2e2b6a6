create table grading (
    id                    uuid primary key,
    version               bigint      not null,
    state                 text        not null,
    received_at           timestamptz not null,
    unit                  text        not null,
    report                jsonb,
    proposed              text,
    criteria              jsonb,
    grade                 text,
    reason                text,
    decided_by            text,
    due_at                timestamptz,
    response_due_at       timestamptz,
    consultation_required boolean     not null
);
