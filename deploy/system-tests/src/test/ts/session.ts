import { Configuration, PetitionsApi, PublicApi, ResponseError, SearchApi } from './client';

/**
 * The session of deploy/docs/front-end.md, by the client that is generated from intake's OpenAPI document: a clerk
 * registers and accepts, the petitioner looks up how far it is, and a wrong request is told apart by its problem.
 */
export async function session(basePath: string, accessToken: string): Promise<string> {
    const desk = new Configuration({ basePath, accessToken });
    const petitions = new PetitionsApi(desk);
    const registered = await petitions.registerPetition({
        idempotencyKey: crypto.randomUUID(),
        registrationRequest: {
            channel: 'VISIT',
            anonymous: false,
            petitioners: [{ name: '张某某', phone: '13800000000', representative: false, standing: 'RETIREE' }],
            title: '要求补发 2025 年度高温津贴',
            text: '我队 6 月至 8 月井下作业，高温津贴至今未发。',
            unit: '/group/mine-2/team-3',
        },
    });
    const petition = registered.petition;
    await petitions.acceptPetition({ petitionId: petition.petitionId, idempotencyKey: crypto.randomUUID() });

    const page = await new SearchApi(desk).searchPetitions({
        petitionFilter: { number: petition.number, text: '高温津贴', state: 'ACCEPTED' },
    });
    const status = await new PublicApi(new Configuration({ basePath })).publicStatus({
        statusRequest: { receiptCode: handedOut(registered.receiptCode) },
    });
    return [petition.state, page.items.length, status.state, await refusal(petitions, petition.petitionId)].join(' ');
}

/** A first registration hands out a receipt code; one that came again has none, because it was handed out before. */
function handedOut(receiptCode: string | undefined): string {
    if (receiptCode === undefined) {
        throw new Error('the registration came again and hands out no second receipt code');
    }
    return receiptCode;
}

/** Accepting twice is refused with the clause and the rule, in the caller's language. */
async function refusal(petitions: PetitionsApi, petitionId: string): Promise<string> {
    try {
        await petitions.acceptPetition({ petitionId, idempotencyKey: crypto.randomUUID() });
        return 'accepted twice';
    } catch (error) {
        if (!(error instanceof ResponseError)) {
            throw error;
        }
        const problem = await error.response.json();
        return `${problem.status} ${problem.clause} ${problem.rule}`;
    }
}
