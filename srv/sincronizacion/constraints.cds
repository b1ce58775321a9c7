using { escucha } from '../../db/c4c';

// What two people may have in their hands at once.
annotate escucha.SalidasC4C  with { modifiedAt @odata.etag };
annotate escucha.EntradasC4C with { modifiedAt @odata.etag };
// A difference that is another by now was never seen.
annotate escucha.DivergenciasC4C with { detectadaEn @odata.etag };
