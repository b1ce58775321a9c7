using { AreaService } from '../../srv/area/service';

annotate AreaService.PQRS with actions {
  @Common.SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ in.hitos, in.historia ] }
  responderArea(texto @title: '{i18n>RespuestaArea}' @UI.MultiLineText);
};
