package coop.portal.evaluation.model;

/** The criteria there are: TC1–TC15 of the general model (TT01/2020), NN1–NN6 of agriculture (TT09/2017 art. 4). */
public enum CriterionCode {
    TC1,
    TC2,
    TC3,
    TC4,
    TC5,
    TC6,
    TC7,
    TC8,
    TC9,
    TC10,
    TC11,
    TC12,
    TC13,
    TC14,
    TC15,
    NN1,
    NN2,
    NN3,
    NN4,
    NN5,
    NN6
}
