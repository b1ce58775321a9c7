/** Origins of what the Caja itself writes into a case: nobody uploads under them, and they take no room from who does. */
export const PROCEDENCIAS_DE_LA_CAJA = ['CARTA', 'CONSTANCIA'] as const
