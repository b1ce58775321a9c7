using { CoordinacionService } from '../../srv/grupo/servicio';

annotate CoordinacionService.Grupos with actions {
  @Common.SideEffects: { TargetProperties: [ 'in/*' ] }
  publicarAviso(
    periodico @title: '{i18n>AvisoPeriodico}',
    pagina @title: '{i18n>AvisoPagina}',
    publicadoEn @title: '{i18n>AvisoPublicadoEn}',
    prueba @title: '{i18n>AvisoPrueba}' @UI.MultiLineText
  );
};

annotate CoordinacionService.MiembrosGrupo with actions {
  @Common.SideEffects: { TargetProperties: [ 'in/grupo/*' ], TargetEntities: [ in.grupo.miembros ] }
  sacarDelGrupo(
    motivo @title: '{i18n>MotivoSacar}' @UI.MultiLineText
  );
};

annotate CoordinacionService.GruposSugeridos with actions {
  @Common.SideEffects.TargetEntities: [ '/CoordinacionService.EntityContainer/GruposSugeridos', '/CoordinacionService.EntityContainer/Grupos' ]
  formarGrupo(
    nombre @title: '{i18n>GrupoNombre}',
    motivo @title: '{i18n>GrupoMotivo}' @UI.MultiLineText
  );
};
