-- Versions of the preliminary analysis report (I-06): the current one is the petition's, earlier ones are here.
create table report_version (
    petition_id uuid        not null references petition (id),
    version     integer     not null,
    written_by  text,
    replaced_at timestamptz not null,
    report      jsonb       not null,
    primary key (petition_id, version)
);
alter table petition add column report_version integer not null default 1;
alter table petition alter column report_version drop default;
alter table petition add column report_by text;

-- Associations and risk factors were sentences; now each says where it is known from and what it weighs.
update petition set report = report
    || jsonb_build_object('riskModel', 0)
    || jsonb_build_object('associations', (
        select coalesce(jsonb_agg(jsonb_build_object('kind', 'OTHER', 'finding', old.sentence, 'source', '-', 'purpose', '-')), '[]')
        from jsonb_array_elements_text(report -> 'associations') old (sentence)))
    || jsonb_build_object('riskFactors', (
        select coalesce(jsonb_agg(jsonb_build_object('factor', 'CLERK', 'finding', old.sentence, 'weight', 0)), '[]')
        from jsonb_array_elements_text(report -> 'riskFactors') old (sentence)));

-- What other systems know of units, in plain, and of persons, under a keyed mark and sealed (I-08, X-39).
create table reference_record (
    id          uuid primary key,
    source      text not null,
    reference   text not null,
    kind        text not null,
    unit        text,
    person      bytea,
    finding     text,
    sealed      bytea,
    valid_from  date not null,
    valid_until date not null,
    unique (source, reference),
    check ((unit is null) <> (person is null)),
    check ((unit is null) = (finding is null) and (person is null) = (sealed is null))
);
create index reference_record_unit on reference_record (unit) where unit is not null;
create index reference_record_person on reference_record (person) where person is not null;
create index petition_team on petition (unit, received_at) where not confidential;

-- How the risk of a matter is judged: the newest version is in force, none is ever changed (I-06).
create table risk_model (
    version integer generated always as identity primary key,
    model   jsonb       not null,
    put_by  text        not null,
    put_at  timestamptz not null default clock_timestamp()
);
insert into risk_model (put_by, model) values ('system', '{"version": 0, "medium": 30, "high": 60, "rules": [
    {"factor": "URGENT_SIGN",   "label": "现场紧急迹象",       "fact": "URGENT_SIGNS",   "atLeast": 1,  "words": [], "weight": 60},
    {"factor": "EXTREME_ACT",   "label": "极端行为表述",       "fact": "KEYWORDS",       "atLeast": 1,  "words": ["自杀", "跳楼", "轻生", "同归于尽", "爆炸", "堵门", "堵路", "围堵"], "weight": 60},
    {"factor": "COLLECTIVE",    "label": "集体访人数",         "fact": "PEOPLE",         "atLeast": 20, "words": [], "weight": 30},
    {"factor": "GROUP",         "label": "多人反映",           "fact": "PEOPLE",         "atLeast": 5,  "words": [], "weight": 10},
    {"factor": "SAFETY_WORDS",  "label": "涉及安全生产",       "fact": "KEYWORDS",       "atLeast": 1,  "words": ["事故", "塌方", "冒顶", "瓦斯", "透水", "伤亡", "中毒", "触电"], "weight": 30},
    {"factor": "PUBLIC_ATTENTION", "label": "可能引发舆情",    "fact": "KEYWORDS",       "atLeast": 1,  "words": ["媒体", "记者", "曝光", "发帖", "抖音", "热搜"], "weight": 15},
    {"factor": "LEGACY",        "label": "历史遗留",           "fact": "KEYWORDS",       "atLeast": 1,  "words": ["历史遗留", "多年未", "十几年", "二十年", "老政策"], "weight": 10},
    {"factor": "REPEAT",        "label": "重复信访",           "fact": "REPEATS",        "atLeast": 1,  "words": [], "weight": 20},
    {"factor": "TEAM",          "label": "同单位近期信访",     "fact": "TEAM_PETITIONS", "atLeast": 3,  "words": [], "weight": 15},
    {"factor": "SAFETY_RECORD", "label": "单位安全生产记录",   "fact": "SAFETY_RECORDS", "atLeast": 1,  "words": [], "weight": 15},
    {"factor": "POLICY_CHANGE", "label": "同期政策变化",       "fact": "POLICY_CHANGES", "atLeast": 1,  "words": [], "weight": 5}
]}');

-- What is accepted and what is not, and where to go instead 受理范围 (I-10, E-15, E-16); ground is null for what is accepted.
create table acceptance_guide (
    code      text primary key,
    ground    text,
    title     text    not null,
    basis     text    not null,
    right_way text    not null,
    ordinal   integer not null
);
insert into acceptance_guide (code, ground, title, basis, right_way, ordinal) values
    ('labour-rights', null, '劳动权益：工资、社会保险、劳动合同', '《信访工作条例》', '由综合服务中心受理，人力资源部门主办', 1),
    ('management', null, '管理建议：流程、制度、作风', '《信访工作条例》', '由综合服务中心受理，相关管理部门主办', 2),
    ('rights-protection', null, '权益保障：安全、环境、职业发展', '《信访工作条例》', '由综合服务中心受理，安全、工会等部门主办', 3),
    ('lawsuit', 'LAWSUIT_OR_ARBITRATION', '已经或依法应当通过诉讼、仲裁、行政复议解决的事项', '《信访工作条例》', '请向有管辖权的人民法院、仲裁机构或行政复议机关提出', 10),
    ('in-progress', 'IN_PROGRESS_ELSEWHERE', '已被受理或正在办理、在规定期限内又向上级提出的事项', '《信访工作条例》', '请等待受理单位在规定期限内答复，可凭查询码查询进度', 11),
    ('ended', 'NO_LONGER_ACCEPTED', '已经三级办理终结、以同一事实和理由再次提出的事项', '《信访工作条例》', '如有新的事实或理由，请书面说明后重新提出', 12),
    ('business', 'NOT_A_PETITION_MATTER', '属于业务部门日常办理的事项', '《信访工作条例》', '请向对口业务部门提出，综合服务中心可代为转交', 13),
    ('outside', 'OUTSIDE_POWER', '不属于本企业职权范围的事项', '《信访工作条例》', '请向有权处理的机关、单位提出', 14);
